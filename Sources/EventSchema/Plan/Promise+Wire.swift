public import Planning

extension Promise: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(customer, at: 1)
    writer.time(date, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(customer: "", date: PlanTime(minute: 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: customer = try reader.string()
      case 2: date = try reader.time()
      default: try reader.skip()
      }
    }
  }
}
