public import ChangeControl

extension CostEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(before, at: 1)
    writer.integer(after, at: 2)
    writer.optionalString(currency, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(before: 0, after: 0, currency: nil)
    while let field = try reader.nextField() {
      switch field {
      case 1: before = try reader.integer()
      case 2: after = try reader.integer()
      case 3: currency = try reader.string()
      default: try reader.skip()
      }
    }
  }
}
