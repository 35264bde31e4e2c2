import ChangeControl
import Planning
import Wording

/// Edits of a plan as sentences.
struct EditWords {
  private let names: PlanNames
  private let style: ReportStyle

  init(_ names: PlanNames, _ style: ReportStyle) {
    self.names = names
    self.style = style
  }

  func sentence(_ edit: PlanEdit) -> String {
    switch edit {
    case .addTask(let task): return added(task)
    case .removeTask(let id): return "remove \(names.task(id))"
    case .setDuration(let id, let minutes, let safe):
      return "let \(names.task(id)) take \(style.duration(minutes))"
        + (safe.map { ", \(style.duration($0)) to be safe" } ?? "")
    case .setConstraint(let id, let constraint):
      return "let \(names.task(id)) \(words(constraint))"
    case .setPromise(let id, .some(let promise)):
      return "promise \(names.task(id)) to \(names.customer(promise.customer)) "
        + "for \(promise.date.finishText)"
    case .setPromise(let id, .none): return "take back the promise for \(names.task(id))"
    case .setDeadline(let id, .some(let deadline)):
      return "set the deadline of \(names.task(id)) to \(deadline.finishText)"
    case .setDeadline(let id, .none): return "drop the deadline of \(names.task(id))"
    case .assign(let id, let assignment):
      return "put \(words(assignment)) on \(names.task(id))"
    case .unassign(let id, let resource):
      return "take \(names.resource(resource)) off \(names.task(id))"
    case .addLink(let link): return "link \(words(link))"
    case .removeLink(let from, let to):
      return "unlink \(names.task(from)) from \(names.task(to))"
    case .setCapacity(let id, let units):
      return "set the capacity of \(names.resource(id)) to \(Amount.units(units))"
    case .allow(let id, .pause, let isGiven):
      return isGiven ? "let \(names.task(id)) pause" : "let \(names.task(id)) run through"
    case .allow(let id, .drawReserve, let isGiven):
      return (isGiven ? "let" : "no longer let") + " \(names.task(id)) draw on reserves"
    case .addException(let id, let exception): return words(exception, of: id)
    }
  }

  private func added(_ task: PlanTask) -> String {
    var text: String
    switch task.kind {
    case .work:
      let duration = task.isElapsed ? elapsed(task.duration) : style.duration(task.duration)
      text = "add task \(PlanNames.joined(task.id, task.name)), \(duration)"
    case .milestone: text = "add milestone \(PlanNames.joined(task.id, task.name))"
    case .summary: text = "add summary \(PlanNames.joined(task.id, task.name))"
    }
    if let parent = task.parent { text += ", under \(names.task(parent))" }
    if !task.assignments.isEmpty {
      text += ", done by \(task.assignments.map(words).joined(separator: " and "))"
    }
    switch task.constraint {
    case .asSoonAsPossible: break
    case .asLateAsPossible, .startNoEarlierThan, .startNoLaterThan, .finishNoEarlierThan,
      .finishNoLaterThan, .mustStartOn, .mustFinishOn:
      text += "; it is to \(words(task.constraint))"
    }
    if let promise = task.promise {
      text += ", promised to \(names.customer(promise.customer)) for \(promise.date.finishText)"
    }
    return text
  }

  func words(_ constraint: DateConstraint) -> String {
    switch constraint {
    case .asSoonAsPossible: "start as soon as possible"
    case .asLateAsPossible: "start as late as possible"
    case .startNoEarlierThan(let time): "start no earlier than \(time.momentText)"
    case .startNoLaterThan(let time): "start no later than \(time.momentText)"
    case .finishNoEarlierThan(let time): "finish no earlier than \(time.finishText)"
    case .finishNoLaterThan(let time): "finish no later than \(time.finishText)"
    case .mustStartOn(let time): "start on \(time.momentText)"
    case .mustFinishOn(let time): "finish on \(time.finishText)"
    }
  }

  private func words(_ assignment: Assignment) -> String {
    let name = names.resource(assignment.resource)
    return assignment.units == 100 ? name : "\(Amount.units(assignment.units)) of \(name)"
  }

  func words(_ link: Link) -> String {
    let from = names.task(link.predecessor)
    let to = names.task(link.successor)
    let order =
      switch link.kind {
      case .finishToStart: "the start of \(to) to the finish of \(from)"
      case .startToStart: "the start of \(to) to the start of \(from)"
      case .finishToFinish: "the finish of \(to) to the finish of \(from)"
      case .startToFinish: "the finish of \(to) to the start of \(from)"
      }
    switch link.lag {
    case .working(0), .elapsed(0): return order
    case .working(let minutes):
      let calendar =
        switch link.lagCalendar {
        case .successor: ""
        case .predecessor: " in the calendar of \(from)"
        case .plan: " in the plan's calendar"
        }
      return "\(order), \(style.duration(abs(minutes))) \(minutes > 0 ? "after" : "before") it"
        + calendar
    case .elapsed(let minutes):
      return "\(order), \(elapsed(abs(minutes))) \(minutes > 0 ? "after" : "before") it"
    }
  }

  /// Time through nights and holidays, in days of 24 hours.
  private func elapsed(_ minutes: Int) -> String {
    "\(ReportStyle(minutesPerDay: 1440).duration(minutes)) elapsed"
  }

  private func words(_ exception: WorkCalendar.Exception, of calendar: CalendarID) -> String {
    let first = PlanTime(minute: exception.firstDay * 1440).dateText
    let last = PlanTime(minute: exception.lastDay * 1440).dateText
    let days = first == last ? "on \(first)" : "from \(first) to \(last)"
    guard !exception.shifts.isEmpty else {
      return "no work in calendar \(calendar) \(days) (\(exception.name))"
    }
    let shifts = exception.shifts.map { "\(clock($0.start))–\(clock($0.end))" }
    return "work \(shifts.joined(separator: ", ")) in calendar \(calendar) \(days) "
      + "(\(exception.name))"
  }

  private func clock(_ minute: Int) -> String {
    minute == 1440 ? "24:00" : PlanTime(minute: minute).timeText
  }
}
