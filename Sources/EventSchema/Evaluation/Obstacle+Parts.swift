import Planning

// The parts of obstacles.

/// A buffer, and how many working minutes it lacks.
struct BufferShortage: WireMessage {
  var buffer: BufferID = ""
  var minutes = 0

  init(buffer: BufferID, minutes: Int) {
    self.buffer = buffer
    self.minutes = minutes
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(buffer, at: 1)
    writer.integer(minutes, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: buffer = try reader.identifier()
      case 2: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

/// A task, and by how many working minutes it goes beyond its limit.
struct TaskExcess: WireMessage {
  var task: TaskID = ""
  var minutes = 0

  init(task: TaskID, minutes: Int) {
    self.task = task
    self.minutes = minutes
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.integer(minutes, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: minutes = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

/// A task that starts before the cycle in which it was to be changed.
struct EarlyStart: WireMessage {
  var task: TaskID = ""
  var starts = PlanTime(minute: 0)
  var opens = PlanTime(minute: 0)

  init(task: TaskID, starts: PlanTime, opens: PlanTime) {
    self.task = task
    self.starts = starts
    self.opens = opens
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.time(starts, at: 2)
    writer.time(opens, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: starts = try reader.time()
      case 3: opens = try reader.time()
      default: try reader.skip()
      }
    }
  }
}

/// A task that was displaced as often as the policy allows.
struct WornTask: WireMessage {
  var task: TaskID = ""
  var times = 0
  var limit = 0

  init(task: TaskID, times: Int, limit: Int) {
    self.task = task
    self.times = times
    self.limit = limit
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.integer(times, at: 2)
    writer.integer(limit, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: times = try reader.integer()
      case 3: limit = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
