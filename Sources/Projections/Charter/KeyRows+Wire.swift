public import ChangeControl
public import EventSchema

extension KeyRing.Entry: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(person, at: 1)
    writer.data(key.bytes, at: 2)
    writer.bool(isRevoked, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var person = ""
    var key: PersonKey?
    var isRevoked = false
    while let field = try reader.nextField() {
      switch field {
      case 1: person = try reader.string()
      case 2: key = PersonKey(try reader.data())
      case 3: isRevoked = try reader.bool()
      default: try reader.skip()
      }
    }
    self.init(person: person, key: try reader.require(key, at: 2), isRevoked: isRevoked)
  }
}
