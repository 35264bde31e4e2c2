public import ChangeControl

extension Abstention: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.choice(role, at: 2)
    writer.choice(cause, at: 3)
    writer.string(reason, at: 4)
    writer.integer(requestRevision, at: 5)
    writer.integer(round, at: 6)
    writer.integer(number, at: 7)
    writer.optionalMessage(signature, at: 8)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var (person, reason) = ("", "")
    var role: Role?
    var cause: Cause?
    var (requestRevision, round, number) = (0, 0, 0)
    var signature: KeySignature?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: role = try reader.choice()
      case 3: cause = try reader.choice()
      case 4: reason = try reader.string()
      case 5: requestRevision = try reader.integer()
      case 6: round = try reader.integer()
      case 7: number = try reader.integer()
      case 8: signature = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(
      person: person, role: try reader.require(role, at: 2),
      cause: try reader.require(cause, at: 3), reason: reason, requestRevision: requestRevision,
      round: round, number: number, signature: signature)
  }
}

extension Abstention.Cause: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .undecided: 1
    case .conflictOfInterest: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .undecided
    case 2: self = .conflictOfInterest
    default: return nil
    }
  }
}
