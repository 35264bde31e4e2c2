public import ChangeControl

extension Policy.PriorityRules: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.choice(scale, at: 1)
    for term in ScoreTerm.allCases where weights[term] != 0 {
      writer.message(TermWeight(term: term, weight: weights[term]), at: 2)
    }
    writer.integer(delay.valueWeeks, at: 3)
    writer.integer(delay.step, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var scale: Priority.Scale?
    var weights = Weights()
    var delay = Delay(valueWeeks: 0, step: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: scale = try reader.choice()
      case 2:
        let weight: TermWeight = try reader.message()
        weights[weight.term] = weight.weight
      case 3: delay.valueWeeks = try reader.integer()
      case 4: delay.step = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(scale: try reader.require(scale, at: 1), weights: weights, delay: delay)
  }
}

/// The weight of one term.
private struct TermWeight: WireMessage {
  var term: ScoreTerm
  var weight: Int

  init(term: ScoreTerm, weight: Int) {
    self.term = term
    self.weight = weight
  }

  func encode(into writer: inout WireWriter) {
    writer.choice(term, at: 1)
    writer.integer(weight, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var term: ScoreTerm?
    weight = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: term = try reader.choice()
      case 2: weight = try reader.integer()
      default: try reader.skip()
      }
    }
    self.term = try reader.require(term, at: 1)
  }
}

extension Policy.DeferralRules: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(interest, at: 1)
    writer.optionalInteger(requests, at: 2)
    writer.optionalInteger(tasks, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init()
    while let field = try reader.nextField() {
      switch field {
      case 1: interest = try reader.integer()
      case 2: requests = try reader.integer()
      case 3: tasks = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension Priority.Scale: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .five: 1
    case .three: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .five
    case 2: self = .three
    default: return nil
    }
  }
}

extension ScoreTerm: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .matrix: 1
    case .urgency: 2
    case .importance: 3
    case .customerTier: 4
    case .goalFit: 5
    case .costOfDelay: 6
    case .waiting: 7
    case .bufferPrice: 8
    case .displacedWork: 9
    case .risk: 10
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .matrix
    case 2: self = .urgency
    case 3: self = .importance
    case 4: self = .customerTier
    case 5: self = .goalFit
    case 6: self = .costOfDelay
    case 7: self = .waiting
    case 8: self = .bufferPrice
    case 9: self = .displacedWork
    case 10: self = .risk
    default: return nil
    }
  }
}
