import Planning

// The parts of edits that alter links, resources and calendars.

struct RemoveLink: WireMessage {
  var predecessor: TaskID = ""
  var successor: TaskID = ""

  init(predecessor: TaskID, successor: TaskID) {
    self.predecessor = predecessor
    self.successor = successor
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(predecessor, at: 1)
    writer.identifier(successor, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: predecessor = try reader.identifier()
      case 2: successor = try reader.identifier()
      default: try reader.skip()
      }
    }
  }
}

struct SetCapacity: WireMessage {
  var resource: ResourceID = ""
  var units = 0

  init(resource: ResourceID, units: Int) {
    self.resource = resource
    self.units = units
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(resource, at: 1)
    writer.integer(units, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: resource = try reader.identifier()
      case 2: units = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

struct AddException: WireMessage {
  var calendar: CalendarID
  var exception: WorkCalendar.Exception

  init(calendar: CalendarID, exception: WorkCalendar.Exception) {
    self.calendar = calendar
    self.exception = exception
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(calendar, at: 1)
    writer.message(exception, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var calendar: CalendarID = ""
    var exception: WorkCalendar.Exception?
    while let field = try reader.nextField() {
      switch field {
      case 1: calendar = try reader.identifier()
      case 2: exception = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(calendar: calendar, exception: try reader.require(exception, at: 2))
  }
}
