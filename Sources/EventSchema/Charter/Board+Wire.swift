public import ChangeControl

extension Board: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.messages(members, at: 1)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(members: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: members.append(try reader.message())
      default: try reader.skip()
      }
    }
  }
}

extension Board.Member: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.choice(role, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var person = ""
    var role: Role?
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: role = try reader.choice()
      default: try reader.skip()
      }
    }
    self.init(person: person, role: try reader.require(role, at: 2))
  }
}

extension Role: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .projectManager: 1
    case .salesManager: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .projectManager
    case 2: self = .salesManager
    default: return nil
    }
  }
}
