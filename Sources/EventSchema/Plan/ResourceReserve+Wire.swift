public import Planning

extension ResourceReserve: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    writer.identifier(resource, at: 2)
    writer.integer(units, at: 3)
    writer.time(from, at: 4)
    writer.time(until, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(
      id: "", resource: "", units: 0, from: PlanTime(minute: 0), until: PlanTime(minute: 0))
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2: resource = try reader.identifier()
      case 3: units = try reader.integer()
      case 4: from = try reader.time()
      case 5: until = try reader.time()
      default: try reader.skip()
      }
    }
  }
}
