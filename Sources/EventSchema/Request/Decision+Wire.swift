public import ChangeControl

extension Choice: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .approve(let option): writer.choice(option, at: 1)
    case .reject: writer.nothing(at: 2)
    case .postpone(let cycle): writer.optionalInteger(cycle, at: 3)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var choice: Choice?
    while let field = try reader.nextField() {
      switch field {
      case 1: choice = .approve(try reader.choice())
      case 2:
        try reader.nothing()
        choice = .reject
      case 3: choice = .postpone(cycle: try reader.integer())
      default: try reader.skip()
      }
    }
    self = try reader.require(choice, at: 1)
  }
}

extension Vote: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.choice(role, at: 2)
    writer.message(choice, at: 3)
    writer.string(reason, at: 4)
    writer.digest(evaluation, at: 5)
    writer.integer(requestRevision, at: 6)
    writer.integer(planRevision, at: 7)
    writer.integer(round, at: 8)
    writer.integer(number, at: 9)
    writer.optionalMessage(signature, at: 10)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (person, reason) = ("", "")
    var role: Role?
    var choice: Choice?
    var evaluation: ContentDigest?
    var (requestRevision, planRevision, round, number) = (0, 0, 0, 0)
    var signature: KeySignature?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: role = try reader.choice()
      case 3: choice = try reader.message()
      case 4: reason = try reader.string()
      case 5: evaluation = try reader.digest()
      case 6: requestRevision = try reader.integer()
      case 7: planRevision = try reader.integer()
      case 8: round = try reader.integer()
      case 9: number = try reader.integer()
      case 10: signature = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      person: person, role: try reader.require(role, at: 2),
      choice: try reader.require(choice, at: 3), reason: reason,
      evaluation: try reader.require(evaluation, at: 5), requestRevision: requestRevision,
      planRevision: planRevision, round: round, number: number, signature: signature)
  }
}

extension Decision: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.message(choice, at: 1)
    writer.digest(evaluation, at: 2)
    writer.integer(planRevision, at: 3)
    writer.messages(signatories, at: 4)
    writer.strings(signed, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var choice: Choice?
    var evaluation: ContentDigest?
    var planRevision = 0
    var signatories: [Board.Member] = []
    var signed: [String] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: choice = try reader.message()
      case 2: evaluation = try reader.digest()
      case 3: planRevision = try reader.integer()
      case 4: signatories.append(try reader.message())
      case 5: signed.append(try reader.string())
      default: try reader.skip()
      }
    }
    self.init(
      choice: try reader.require(choice, at: 1),
      evaluation: try reader.require(evaluation, at: 2), planRevision: planRevision,
      signatories: signatories, signed: signed)
  }
}
