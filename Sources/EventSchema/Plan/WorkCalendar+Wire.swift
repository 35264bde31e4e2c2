public import Planning

extension WorkCalendar: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(id, at: 1)
    writer.string(name, at: 2)
    for shifts in week { writer.message(Weekday(shifts: shifts), at: 3) }
    writer.messages(exceptions, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(id: "", name: "", week: [])
    while let field = try reader.nextField() {
      switch field {
      case 1: id = try reader.identifier()
      case 2: name = try reader.string()
      case 3:
        let day: Weekday = try reader.message()
        week.append(day.shifts)
      case 4: exceptions.append(try reader.message())
      default: try reader.skip()
      }
    }
  }
}

extension WorkCalendar.Shift: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.integer(start, at: 1)
    writer.integer(end, at: 2)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(0, 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: start = try reader.integer()
      case 2: end = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension WorkCalendar.Exception: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(name, at: 1)
    writer.integer(firstDay, at: 2)
    writer.integer(lastDay, at: 3)
    writer.messages(shifts, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(name: "", firstDay: 0, lastDay: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: name = try reader.string()
      case 2: firstDay = try reader.integer()
      case 3: lastDay = try reader.integer()
      case 4: shifts.append(try reader.message())
      default: try reader.skip()
      }
    }
  }
}

/// The shifts of one day of the week; a list of lists needs a message between.
private struct Weekday: WireMessage {
  var shifts: [WorkCalendar.Shift] = []

  init(shifts: [WorkCalendar.Shift]) {
    self.shifts = shifts
  }

  func encode(into writer: inout WireWriter) {
    writer.messages(shifts, at: 1)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: shifts.append(try reader.message())
      default: try reader.skip()
      }
    }
  }
}
