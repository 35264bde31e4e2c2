public import Planning

extension Resource: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    writer.string(name, at: 2)
    writer.integer(capacity, at: 3)
    writer.optionalIdentifier(calendar, at: 4)
    writer.optionalString(department, at: 5)
    writer.strings(skills, at: 6)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", capacity: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2: name = try reader.string()
      case 3: capacity = try reader.integer()
      case 4: calendar = try reader.identifier()
      case 5: department = try reader.string()
      case 6: skills.append(try reader.string())
      default: try reader.skip()
      }
    }
  }
}

extension Assignment: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(resource, at: 1)
    writer.integer(units, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(resource: "", units: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: resource = try reader.identifier()
      case 2: units = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
