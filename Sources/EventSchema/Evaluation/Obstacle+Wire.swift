public import ChangeControl
import Planning

extension Obstacle: WireMessage {
  public func encode(into writer: inout WireWriter) {
    switch self {
    case .bufferExhausted(let buffer, let short):
      writer.message(BufferShortage(buffer: buffer, minutes: short), at: 1)
    case .promiseBroken(let task, let by):
      writer.message(TaskExcess(task: task, minutes: by), at: 2)
    case .deadlineMissed(let task, let by):
      writer.message(TaskExcess(task: task, minutes: by), at: 3)
    case .constraintBroken(let task):
      writer.optionalIdentifier(task, at: 4)
    case .nothingToDisplace:
      writer.nothing(at: 5)
    case .pastFloat(let task, let by):
      writer.message(TaskExcess(task: task, minutes: by), at: 6)
    case .startsBeforeCycle(let task, let starts, let opens):
      writer.message(EarlyStart(task: task, starts: starts, opens: opens), at: 7)
    case .unverified(let violation):
      writer.optionalString(violation, at: 8)
    case .promiseWithdrawn(let task):
      writer.optionalIdentifier(task, at: 9)
    case .nobodyToTakeOver:
      writer.nothing(at: 10)
    case .displacedTooOften(let task, let times, let limit):
      writer.message(WornTask(task: task, times: times, limit: limit), at: 70)
    }
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var obstacle: Obstacle?
    while let field = try reader.nextField() {
      switch field {
      case 1:
        let part: BufferShortage = try reader.message()
        obstacle = .bufferExhausted(part.buffer, short: part.minutes)
      case 2:
        let part: TaskExcess = try reader.message()
        obstacle = .promiseBroken(part.task, by: part.minutes)
      case 3:
        let part: TaskExcess = try reader.message()
        obstacle = .deadlineMissed(part.task, by: part.minutes)
      case 4: obstacle = .constraintBroken(try reader.identifier())
      case 5:
        try reader.nothing()
        obstacle = .nothingToDisplace
      case 6:
        let part: TaskExcess = try reader.message()
        obstacle = .pastFloat(part.task, by: part.minutes)
      case 7:
        let part: EarlyStart = try reader.message()
        obstacle = .startsBeforeCycle(part.task, starts: part.starts, opens: part.opens)
      case 8: obstacle = .unverified(try reader.string())
      case 9: obstacle = .promiseWithdrawn(try reader.identifier())
      case 10:
        try reader.nothing()
        obstacle = .nobodyToTakeOver
      case 70:
        let part: WornTask = try reader.message()
        obstacle = .displacedTooOften(part.task, times: part.times, limit: part.limit)
      default: try reader.skip()
      }
    }
    self = try reader.require(obstacle, at: 1)
  }
}
