public import ChangeControl

extension Customer: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(id, at: 1)
    writer.string(name, at: 2)
    writer.integer(tier, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", tier: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.string()
      case 2: name = try reader.string()
      case 3: tier = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
