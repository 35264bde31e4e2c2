import Wording

extension PlanningError: CustomStringConvertible {
  /// What is wrong, with which things, and what to do about it.
  public var description: String { "\(sentence) \(nextStep)" }

  /// What is wrong, with which things.
  public var sentence: String { parts.sentence }
  /// What to do about it.
  public var nextStep: String { parts.nextStep }

  private var parts: (sentence: String, nextStep: String) {
    switch self {
    case .duplicateTask(let task):
      (
        say("Two tasks are named \(task)."),
        say("Give one of them another id.")
      )
    case .duplicateResource(let resource):
      (
        say("Two resources are named \(resource)."),
        say("Give one of them another id.")
      )
    case .duplicateCalendar(let calendar):
      (
        say("Two calendars are named \(calendar)."),
        say("Give one of them another id.")
      )
    case .duplicateBuffer(let buffer):
      (
        say("Two buffers are named \(buffer)."),
        say("Give one of them another id.")
      )
    case .unknownTask(let task, let place):
      (
        say("No task is named \(task), used in \(place)."),
        say("Add the task or correct the name.")
      )
    case .unknownResource(let resource, let task):
      (
        say("No resource is named \(resource), assigned to task \(task)."),
        say("Add the resource or correct the name.")
      )
    case .unknownCalendar(let calendar, let place):
      (
        say("No calendar is named \(calendar), used in \(place)."),
        say("Add the calendar or correct the name.")
      )
    case .malformedCalendar(let calendar, let problem):
      (
        say("Calendar \(calendar) is malformed: \(problem)."),
        say("Correct its shifts.")
      )
    case .unworkable(let calendars, let task):
      PlanningError.unworkableText(calendars, task)
    case .negativeDuration(let task, let minutes):
      (
        say("Task \(task) takes \(minutes) minutes."),
        say("Give it a duration of zero or more.")
      )
    case .impossibleProgress(let task):
      (
        say("The progress of task \(task) ends before it starts or has less than nothing left."),
        say("Correct the reported dates.")
      )
    case .impossibleUnits(let task, let resource, let units, let capacity):
      (
        say("Task \(task) takes \(units) hundredths of \(resource), which has \(capacity)."),
        say("Lower the assignment or raise the capacity.")
      )
    case .noCapacity(let task, let resource):
      (
        say("Task \(task) can never be worked on: \(resource), assigned to it, has no capacity."),
        say("Raise the capacity of \(resource) or assign another resource.")
      )
    case .impossibleLimit(let resource, let limit, let problem):
      (
        say("The limit of \(resource) to \(limit) \(problem)."),
        say("Give one limit of a minute or more.")
      )
    case .limitBelowNeed(let task, let resource, let units, let limit):
      (
        say(
          "Task \(task) can never be worked on: a minute of it takes \(units) hundredths of \(resource), which is limited to \(limit)."
        ),
        say("Raise the limit or lower the assignment.")
      )
    case .limitBelowWork(let task, let resource, let limit):
      (
        say(
          "Task \(task) can never be worked on: it may not pause, and wherever it begins \(resource) works more than its limit of \(limit)."
        ),
        say("Let the task be split, raise the limit or shorten the task.")
      )
    case .longerThanShift(let task, let minutes, let calendars, let longest):
      (
        say(
          "Task \(task) must be done within one shift and takes \(minutes) minutes, but no shift of \(calendars.map(\.text).joined(separator: ", ")) is longer than \(longest)."
        ),
        say("Shorten the task, lengthen a shift or let the work go on in the next shift.")
      )
    case .parentIsNoSummary(let task, let parent):
      (
        say("Task \(task) is held by \(parent), which is no summary."),
        say("Make \(parent) a summary.")
      )
    case .outlineLoop(let tasks):
      (
        say("These lines hold each other: \(chained(tasks))."),
        say("Give one of them another parent.")
      )
    case .linkWithinSummary(let summary, let line):
      (
        say("A link ties summary \(summary) to \(line), which it holds."),
        say("Link \(line) to another line instead.")
      )
    case .impossibleSpan(let task, let problem):
      (
        say("Hammock \(task) \(problem)."),
        say("Let it span from one line to another, and link those.")
      )
    case .loop(let tasks):
      (
        say("These tasks wait for each other: \(chained(tasks))."),
        say("Remove one of their links.")
      )
    case .emptyBuffer(let buffer):
      (
        buffer.map { say("Buffer \($0) has no size: its chain holds no safety.") }
          ?? say("The buffer has no size: its chain holds no safety."),
        say("Give safe durations or an explicit size.")
      )
    case .noPlacement(let task):
      (
        say("No dates are given for task \(task)."),
        say("Repair the plan in force before using it.")
      )
    case .noPromise(let buffer, let task):
      (
        say("Buffer \(buffer) stands before the promise of \(task), but nothing is promised."),
        say("Add a promise to \(task).")
      )
    case .impossibleReserve(let reserve, let problem):
      (
        say("Reserve \(reserve) \(problem)."),
        say("Give it a name of its own, a resource, a period and no more than the capacity.")
      )
    case .noRoom(let tasks):
      (
        say("No time is found for \(tasks.map(\.text).joined(separator: ", "))."),
        say("Shorten the outages of their resources or split the work.")
      )
    }
  }

  /// The name under which programs know it.
  public var code: String {
    switch self {
    case .duplicateTask, .duplicateResource, .duplicateCalendar, .duplicateBuffer:
      "duplicate-id"
    case .unknownTask: "unknown-task"
    case .unknownResource: "unknown-resource"
    case .unknownCalendar: "unknown-calendar"
    case .malformedCalendar: "malformed-calendar"
    case .unworkable: "no-common-hours"
    case .negativeDuration: "negative-duration"
    case .impossibleProgress: "impossible-progress"
    case .impossibleUnits: "units-above-capacity"
    case .noCapacity: "no-capacity"
    case .impossibleLimit: "impossible-limit"
    case .limitBelowNeed: "limit-below-need"
    case .limitBelowWork: "limit-below-work"
    case .longerThanShift: "longer-than-shift"
    case .parentIsNoSummary: "no-summary"
    case .outlineLoop: "outline-loop"
    case .linkWithinSummary: "link-within-summary"
    case .impossibleSpan: "impossible-span"
    case .loop: "link-loop"
    case .emptyBuffer: "empty-buffer"
    case .noPlacement: "no-placement"
    case .impossibleReserve: "impossible-reserve"
    case .noPromise: "no-promise"
    case .noRoom: "no-room"
    }
  }

  private static func unworkableText(
    _ calendars: [CalendarID], _ task: TaskID?
  ) -> (sentence: String, nextStep: String) {
    let names = calendars.map(\.text).joined(separator: ", ")
    guard let task else {
      return (
        say("Calendar \(names) has no working minute in the week."),
        say("Give it at least one shift.")
      )
    }
    return (
      say("Task \(task) can never be worked on: \(names) share no working minute in the week."),
      say("Change the hours of one of the calendars, the calendar of the task or who is assigned.")
    )
  }

  private func chained(_ tasks: [TaskID]) -> String {
    (tasks + tasks.prefix(1)).map(\.text).joined(separator: " → ")
  }
}
