import ChangeControl
import Planning
import Wording

extension Obstacle {
  /// The obstacle with the names of tasks and in the plan's days, without a
  /// full stop.
  func words(_ names: PlanNames, _ style: ReportStyle) -> String {
    switch self {
    case .bufferExhausted(let buffer, let short):
      say("buffer \(buffer) is short by \(style.duration(short))")
    case .promiseBroken(let task, let by):
      say("the promise for \(names.task(task)) is missed by \(style.duration(by))")
    case .deadlineMissed(let task, let by):
      say("the deadline of \(names.task(task)) is missed by \(style.duration(by))")
    case .constraintBroken(let task):
      say("the date constraint of \(names.task(task)) cannot be kept")
    case .displacedTooOften(let task, let times, let limit):
      say("\(names.task(task)) has been displaced \(times) times, the policy allows \(limit)")
    case .nothingToDisplace: say("no task that can wait competes for the same people")
    case .nobodyToTakeOver: say("nobody else who has the skill would make it cost less")
    case .pastFloat(let task, let by):
      say("\(names.task(task)) would leave its float by \(style.duration(by))")
    case .startsBeforeCycle(let task, let starts, let opens):
      say(
        "\(names.task(task)) starts on \(starts.dateText), before the cycle opens on "
          + "\(opens.dateText)")
    case .promiseWithdrawn(let task):
      say("the promise for \(names.task(task)) is taken back")
    case .unverified(let violation): say("the schedule does not hold: \(violation)")
    }
  }
}
