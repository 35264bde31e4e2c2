public import ChangeControl
import Planning

/// The parts of `PlanEdit.allow`.
struct Allow: WireMessage {
  var task: TaskID = ""
  var leave = TaskLeave.pause
  var isGiven = false

  init(task: TaskID, leave: TaskLeave, isGiven: Bool) {
    self.task = task
    self.leave = leave
    self.isGiven = isGiven
  }

  func encode(into writer: inout WireWriter) {
    writer.identifier(task, at: 1)
    writer.choice(leave, at: 2)
    writer.bool(isGiven, at: 3)
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var leave: TaskLeave?
    while let field = try reader.nextField() {
      switch field {
      case 1: task = try reader.identifier()
      case 2: leave = try reader.choice()
      case 3: isGiven = try reader.bool()
      default: try reader.skip()
      }
    }
    self.leave = try reader.require(leave, at: 2)
  }
}

extension TaskLeave: WireEnum {
  public var wireNumber: UInt64 {
    switch self {
    case .pause: 1
    case .drawReserve: 2
    }
  }

  public init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .pause
    case 2: self = .drawReserve
    default: return nil
    }
  }
}
