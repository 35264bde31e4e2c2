public import ChangeControl

extension NamedPosition: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(name, at: 1)
    writer.unsigned(position, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(name: "", position: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.string()
      case 2: position = try reader.unsigned()
      default: try reader.skip()
      }
    }
  }
}
