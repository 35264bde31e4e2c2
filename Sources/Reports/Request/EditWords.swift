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
    case .removeTask(let id): return say("remove \(names.task(id))")
    case .setDuration(let id, let minutes, let safe):
      return say("let \(names.task(id)) take \(style.duration(minutes))")
        + (safe.map { say(", \(style.duration($0)) to be safe") } ?? "")
    case .setConstraint(let id, let constraint):
      return say("let \(names.task(id)) \(words(constraint))")
    case .setPromise(let id, .some(let promise)):
      return say(
        "promise \(names.task(id)) to \(names.customer(promise.customer)) "
          + "for \(promise.date.finishText)")
    case .setPromise(let id, .none): return say("take back the promise for \(names.task(id))")
    case .setDeadline(let id, .some(let deadline)):
      return say("set the deadline of \(names.task(id)) to \(deadline.finishText)")
    case .setDeadline(let id, .none): return say("drop the deadline of \(names.task(id))")
    case .assign(let id, let assignment):
      return say("put \(words(assignment)) on \(names.task(id))")
    case .unassign(let id, let resource):
      return say("take \(names.resource(resource)) off \(names.task(id))")
    case .addLink(let link): return say("link \(words(link))")
    case .removeLink(let from, let to):
      return say("unlink \(names.task(from)) from \(names.task(to))")
    case .setCapacity(let id, let units):
      return say("set the capacity of \(names.resource(id)) to \(Amount.units(units))")
    case .allow(let id, .pause, let isGiven):
      return isGiven ? say("let \(names.task(id)) pause") : say("let \(names.task(id)) run through")
    case .allow(let id, .drawReserve, let isGiven):
      return isGiven
        ? say("let \(names.task(id)) draw on reserves")
        : say("no longer let \(names.task(id)) draw on reserves")
    case .addException(let id, let exception): return words(exception, of: id)
    }
  }

  private func added(_ task: PlanTask) -> String {
    var text: String
    switch task.kind {
    case .work:
      let duration = task.isElapsed ? elapsed(task.duration) : style.duration(task.duration)
      text = say("add task \(PlanNames.joined(task.id, task.name)), \(duration)")
    case .milestone: text = say("add milestone \(PlanNames.joined(task.id, task.name))")
    case .summary: text = say("add summary \(PlanNames.joined(task.id, task.name))")
    }
    if let parent = task.parent { text += say(", under \(names.task(parent))") }
    if !task.assignments.isEmpty {
      text += say(", done by \(task.assignments.map(words).joined(separator: say(" and ")))")
    }
    switch task.constraint {
    case .asSoonAsPossible: break
    case .asLateAsPossible, .startNoEarlierThan, .startNoLaterThan, .finishNoEarlierThan,
      .finishNoLaterThan, .mustStartOn, .mustFinishOn:
      text += say("; it is to \(words(task.constraint))")
    }
    if let promise = task.promise {
      text += say(
        ", promised to \(names.customer(promise.customer)) for \(promise.date.finishText)")
    }
    return text
  }

  func words(_ constraint: DateConstraint) -> String {
    switch constraint {
    case .asSoonAsPossible: say("start as soon as possible")
    case .asLateAsPossible: say("start as late as possible")
    case .startNoEarlierThan(let time): say("start no earlier than \(time.momentText)")
    case .startNoLaterThan(let time): say("start no later than \(time.momentText)")
    case .finishNoEarlierThan(let time): say("finish no earlier than \(time.finishText)")
    case .finishNoLaterThan(let time): say("finish no later than \(time.finishText)")
    case .mustStartOn(let time): say("start on \(time.momentText)")
    case .mustFinishOn(let time): say("finish on \(time.finishText)")
    }
  }

  private func words(_ assignment: Assignment) -> String {
    let name = names.resource(assignment.resource)
    return assignment.units == 100 ? name : say("\(Amount.units(assignment.units)) of \(name)")
  }

  func words(_ link: Link) -> String {
    let from = names.task(link.predecessor)
    let to = names.task(link.successor)
    let order =
      switch link.kind {
      case .finishToStart: say("the start of \(to) to the finish of \(from)")
      case .startToStart: say("the start of \(to) to the start of \(from)")
      case .finishToFinish: say("the finish of \(to) to the finish of \(from)")
      case .startToFinish: say("the finish of \(to) to the start of \(from)")
      }
    switch link.lag {
    case .working(0), .elapsed(0): return order
    case .working(let minutes):
      let calendar =
        switch link.lagCalendar {
        case .successor: ""
        case .predecessor: say(" in the calendar of \(from)")
        case .plan: say(" in the plan's calendar")
        }
      return say(
        "\(order), \(style.duration(abs(minutes))) \(minutes > 0 ? say("after") : say("before")) it"
      )
        + calendar
    case .elapsed(let minutes):
      return say(
        "\(order), \(elapsed(abs(minutes))) \(minutes > 0 ? say("after") : say("before")) it")
    }
  }

  /// Time through nights and holidays, in days of 24 hours.
  private func elapsed(_ minutes: Int) -> String {
    say("\(ReportStyle(minutesPerDay: 1440).duration(minutes)) elapsed")
  }

  private func words(_ exception: WorkCalendar.Exception, of calendar: CalendarID) -> String {
    let first = PlanTime(minute: exception.firstDay * 1440).dateText
    let last = PlanTime(minute: exception.lastDay * 1440).dateText
    let days = first == last ? say("on \(first)") : say("from \(first) to \(last)")
    guard !exception.shifts.isEmpty else {
      return say("no work in calendar \(calendar) \(days) (\(exception.name))")
    }
    let shifts = exception.shifts.map { "\(clock($0.start))–\(clock($0.end))" }
    return say(
      "work \(shifts.joined(separator: ", ")) in calendar \(calendar) \(days) "
        + "(\(exception.name))")
  }

  private func clock(_ minute: Int) -> String {
    minute == 1440 ? "24:00" : PlanTime(minute: minute).timeText
  }
}
