import Planning

// The parts of edits that alter one line of the plan.

struct SetDuration: WireMessage {
  var task: TaskID = ""
  var minutes = 0
  var safe: Int?

  init(task: TaskID, minutes: Int, safe: Int?) {
    self.task = task
    self.minutes = minutes
    self.safe = safe
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.integer(minutes, at: 2)
    writer.optionalInteger(safe, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: minutes = try reader.integer()
      case 3: safe = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

struct SetConstraint: WireMessage {
  var task: TaskID
  var constraint: DateConstraint

  init(task: TaskID, constraint: DateConstraint) {
    self.task = task
    self.constraint = constraint
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.message(constraint, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var task: TaskID = ""
    var constraint: DateConstraint?
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: constraint = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(task: task, constraint: try reader.require(constraint, at: 2))
  }
}

struct SetPromise: WireMessage {
  var task: TaskID = ""
  var promise: Promise?

  init(task: TaskID, promise: Promise?) {
    self.task = task
    self.promise = promise
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.optionalMessage(promise, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: promise = try reader.message()
      default: try reader.skip()
      }
    }
  }
}

struct SetDeadline: WireMessage {
  var task: TaskID = ""
  var deadline: PlanTime?

  init(task: TaskID, deadline: PlanTime?) {
    self.task = task
    self.deadline = deadline
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.optionalTime(deadline, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: deadline = try reader.time()
      default: try reader.skip()
      }
    }
  }
}

struct Assign: WireMessage {
  var task: TaskID
  var assignment: Assignment

  init(task: TaskID, assignment: Assignment) {
    self.task = task
    self.assignment = assignment
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.message(assignment, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var task: TaskID = ""
    var assignment: Assignment?
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: assignment = try reader.message()
      default: try reader.skip()
      }
    }
    self.init(task: task, assignment: try reader.require(assignment, at: 2))
  }
}

struct Unassign: WireMessage {
  var task: TaskID = ""
  var resource: ResourceID = ""

  init(task: TaskID, resource: ResourceID) {
    self.task = task
    self.resource = resource
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.identifier(resource, at: 2)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: resource = try reader.identifier()
      default: try reader.skip()
      }
    }
  }
}
