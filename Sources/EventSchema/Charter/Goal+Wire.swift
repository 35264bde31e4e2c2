public import ChangeControl
import Planning

extension Goal: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(id, at: 1)
    writer.string(name, at: 2)
    writer.choice(side, at: 3)
    writer.optionalString(parent, at: 4)
    writer.optionalString(owner, at: 5)
    writer.integer(weight, at: 6)
    writer.choice(measure, at: 7)
    writer.integer(target, at: 8)
    writer.string(unit, at: 9)
    // A line in which more is better is written as it was before there was another.
    if direction != .higher { writer.choice(direction, at: 10) }
    writer.optionalMessage(period, at: 11)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", side: .company, weight: 0, target: 0, unit: "")
    var side: Side?
    var measure: Measure?
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.string()
      case 2: name = try reader.string()
      case 3: side = try reader.choice()
      case 4: parent = try reader.string()
      case 5: owner = try reader.string()
      case 6: weight = try reader.integer()
      case 7: measure = try reader.choice()
      case 8: target = try reader.integer()
      case 9: unit = try reader.string()
      case 10: direction = try reader.choice()
      case 11: period = try reader.message()
      default: try reader.skip()
      }
    }
    self.side = try reader.require(side, at: 3)
    self.measure = try reader.require(measure, at: 7)
  }
}

extension Goal.Side: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .company: 1
    case .project: 2
    case .sales: 3
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .company
    case 2: self = .project
    case 3: self = .sales
    default: return nil
    }
  }
}

extension Goal.Measure: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .promisesKept: 1
    case .bufferLeft: 2
    case .dealsWon: 3
    case .recorded: 4
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .promisesKept
    case 2: self = .bufferLeft
    case 3: self = .dealsWon
    case 4: self = .recorded
    default: return nil
    }
  }
}

extension Goal.Direction: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .higher: 1
    case .lower: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .higher
    case 2: self = .lower
    default: return nil
    }
  }
}

extension Goal.Period: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.time(first, at: 1)
    writer.time(end, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(first: PlanTime(minute: 0), end: PlanTime(minute: 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: first = try reader.time()
      case 2: end = try reader.time()
      default: try reader.skip()
      }
    }
  }
}
