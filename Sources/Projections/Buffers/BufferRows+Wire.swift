import ChangeControl
public import EventSchema
import Planning

extension BufferBudget: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.identifier(project, at: 1)
    writer.message(reserve, at: 2)
    writer.integer(drawn, at: 3)
    writer.integer(restored, at: 4)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var project = ProjectID("")
    var reserve: BufferReserve?
    var drawn = 0
    var restored = 0
    while let field = try reader.nextField() {
      switch field {
      case 1: project = try reader.identifier()
      case 2: reserve = try reader.message()
      case 3: drawn = try reader.integer()
      case 4: restored = try reader.integer()
      default: try reader.skip()
      }
    }
    self.init(
      project: project, reserve: try reader.require(reserve, at: 2), drawn: drawn,
      restored: restored)
  }
}

extension BufferEntry: WireMessage {
  public func encode(into writer: inout WireWriter) {
    writer.unsigned(position, at: 1)
    writer.integer(Int(recorded), at: 2)
    writer.integer(minutes, at: 3)
    switch cause {
    case .reserve: writer.nothing(at: 4)
    case .execution(let task): writer.optionalString(task.text, at: 5)
    case .change(let change): writer.optionalString(change.text, at: 6)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var position: UInt64 = 0
    var recorded = 0
    var minutes = 0
    var cause: Cause?
    while let field = try reader.nextField() {
      switch field {
      case 1: position = try reader.unsigned()
      case 2: recorded = try reader.integer()
      case 3: minutes = try reader.integer()
      case 4:
        try reader.nothing()
        cause = .reserve
      case 5: cause = .execution(try reader.identifier())
      case 6: cause = .change(try reader.identifier())
      default: try reader.skip()
      }
    }
    self.init(
      position: position, recorded: Int64(recorded), cause: try reader.require(cause, at: 4),
      minutes: minutes)
  }
}
