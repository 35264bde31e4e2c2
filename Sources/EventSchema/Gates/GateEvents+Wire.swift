public import ChangeControl
import Planning

extension GateEvidence: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(criterion, at: 1)
    writer.bool(isMet, at: 2)
    writer.string(text, at: 3)
    writer.optionalDigest(digest, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(criterion: "", isMet: false, text: "")
    while let field = try reader.nextField() {
      switch field {
      case 1: criterion = try reader.string()
      case 2: isMet = try reader.bool()
      case 3: text = try reader.string()
      case 4: digest = try reader.digest()
      default: try reader.skip()
      }
    }
  }
}

extension GateDecision: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.choice(verdict, at: 1)
    writer.string(person, at: 2)
    writer.choice(role, at: 3)
    writer.string(reason, at: 4)
    writer.time(at, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var verdict: GateVerdict?
    var (person, reason) = ("", "")
    var role: Role?
    var at = PlanTime(minute: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: verdict = try reader.choice()
      case 2: person = try reader.string()
      case 3: role = try reader.choice()
      case 4: reason = try reader.string()
      case 5: at = try reader.time()
      default: try reader.skip()
      }
    }
    self.init(
      verdict: try reader.require(verdict, at: 1), person: person,
      role: try reader.require(role, at: 3), reason: reason, at: at)
  }
}

extension GateVerdict: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .go: 1
    case .hold: 2
    case .recycle: 3
    case .stop: 4
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .go
    case 2: self = .hold
    case 3: self = .recycle
    case 4: self = .stop
    default: return nil
    }
  }
}
