public import Planning

extension Plan: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    writer.string(name, at: 2)
    writer.time(start, at: 3)
    writer.identifier(calendar, at: 4)
    writer.messages(calendars, at: 5)
    writer.messages(resources, at: 6)
    writer.messages(tasks, at: 7)
    writer.messages(links, at: 8)
    writer.messages(buffers, at: 9)
    writer.bool(isLevelled, at: 10)
    writer.messages(reserves, at: 11)
    writer.optionalString(currency, at: 12)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", start: PlanTime(minute: 0), calendar: "", calendars: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2: name = try reader.string()
      case 3: start = try reader.time()
      case 4: calendar = try reader.identifier()
      case 5: calendars.append(try reader.message())
      case 6: resources.append(try reader.message())
      case 7: tasks.append(try reader.message())
      case 8: links.append(try reader.message())
      case 9: buffers.append(try reader.message())
      case 10: isLevelled = try reader.bool()
      case 11: reserves.append(try reader.message())
      case 12: currency = try reader.string()
      default: try reader.skip()
      }
    }
  }
}
