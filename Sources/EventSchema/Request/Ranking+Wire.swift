public import ChangeControl

/// The payload of `change.ranked`: a score and all that it is made of.
extension Ranking: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(cause, at: 1)
    writer.integer(policyVersion, at: 2)
    writer.message(rules, at: 3)
    writer.message(facts, at: 4)
    writer.messages(terms, at: 5)
    writer.integer(score, at: 6)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var cause: Cause?
    var policyVersion = 0
    var rules: Policy.PriorityRules?
    var facts: RankingFacts?
    var terms: [Term] = []
    var score = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: cause = try reader.message()
      case 2: policyVersion = try reader.integer()
      case 3: rules = try reader.message()
      case 4: facts = try reader.message()
      case 5: terms.append(try reader.message())
      case 6: score = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      cause: try reader.require(cause, at: 1), policyVersion: policyVersion,
      rules: try reader.require(rules, at: 3), facts: try reader.require(facts, at: 4),
      terms: terms, score: score)
  }
}

extension Ranking.Cause: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .submitted: writer.nothing(at: 1)
    case .revised: writer.nothing(at: 2)
    case .evaluated: writer.nothing(at: 3)
    case .policy: writer.nothing(at: 4)
    case .cycle(let number): writer.optionalInteger(number, at: 5)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var cause: Ranking.Cause?
    while let field = try reader.nextField() {
      switch field {
      case 1:
        try reader.nothing()
        cause = .submitted
      case 2:
        try reader.nothing()
        cause = .revised
      case 3:
        try reader.nothing()
        cause = .evaluated
      case 4:
        try reader.nothing()
        cause = .policy
      case 5: cause = .cycle(try reader.integer())
      default: try reader.skip()
      }
    }
    self = try reader.require(cause, at: 1)
  }
}

extension Ranking.Term: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.choice(term, at: 1)
    writer.integer(numerator, at: 2)
    writer.integer(denominator, at: 3)
    writer.integer(weight, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var term: ScoreTerm?
    var numerator = 0
    var denominator = 0
    var weight = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: term = try reader.choice()
      case 2: numerator = try reader.integer()
      case 3: denominator = try reader.integer()
      case 4: weight = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      term: try reader.require(term, at: 1), numerator: numerator, denominator: denominator,
      weight: weight)
  }
}
