public import ChangeControl
import Planning

extension MilestoneEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.optionalTime(promised, at: 2)
    writer.optionalTime(before, at: 3)
    writer.optionalTime(after, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(task: "", promised: nil, before: nil, after: nil)
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: promised = try reader.time()
      case 3: before = try reader.time()
      case 4: after = try reader.time()
      default: try reader.skip()
      }
    }
  }
}

extension TaskMove: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.optionalMessage(before, at: 2)
    writer.optionalMessage(after, at: 3)
    writer.optionalInteger(floatBefore, at: 4)
    writer.optionalInteger(floatAfter, at: 5)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(task: "", before: nil, after: nil, floatBefore: nil, floatAfter: nil)
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: before = try reader.message()
      case 3: after = try reader.message()
      case 4: floatBefore = try reader.integer()
      case 5: floatAfter = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension BufferEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(buffer, at: 1)
    writer.integer(reserved, at: 2)
    writer.integer(drawnBefore, at: 3)
    writer.integer(drawnAfter, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(buffer: "", reserved: 0, drawnBefore: 0, drawnAfter: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: buffer = try reader.identifier()
      case 2: reserved = try reader.integer()
      case 3: drawnBefore = try reader.integer()
      case 4: drawnAfter = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension ReserveEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(reserve, at: 1)
    writer.integer(reserved, at: 2)
    writer.integer(drawnBefore, at: 3)
    writer.integer(drawnAfter, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(reserve: "", reserved: 0, drawnBefore: 0, drawnAfter: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: reserve = try reader.identifier()
      case 2: reserved = try reader.integer()
      case 3: drawnBefore = try reader.integer()
      case 4: drawnAfter = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension LoadEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(resource, at: 1)
    writer.integer(before, at: 2)
    writer.integer(after, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(resource: "", before: 0, after: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: resource = try reader.identifier()
      case 2: before = try reader.integer()
      case 3: after = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}

extension GoalEffect: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.string(goal, at: 1)
    writer.integer(before, at: 2)
    writer.integer(after, at: 3)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    self.init(goal: "", before: 0, after: 0)
    while let field = try reader.nextField() {
      switch field {
      case 1: goal = try reader.string()
      case 2: before = try reader.integer()
      case 3: after = try reader.integer()
      default: try reader.skip()
      }
    }
  }
}
