extension Verifier {
  /// Checks one line against its calendar, its duration and its progress.
  mutating func checkDates(of place: Int) {
    guard let mine = placements[place] else { return }
    let (task, time) = (plan.tasks[place], workTime(of: place))
    switch task.progress {
    case .finished(let start, let finish):
      if mine.start != start || mine.finish != finish {
        report(
          .progress, [task.id],
          "\(task.id) was done from \(start) to \(finish), not \(mine.start) to \(mine.finish)")
      }
    case .started(let start, let remaining, let asOf):
      if mine.start != start {
        report(.progress, [task.id], "\(task.id) started \(start), not \(mine.start)")
      }
      let left = minutes(of: mine, in: time, from: max(asOf, start))
      if left != remaining {
        report(
          .progress, [task.id],
          "\(task.id) has \(remaining) minutes left at \(asOf), but \(left) until \(mine.finish)")
      }
    case .notStarted:
      checkPlannedDates(of: task, mine, time)
    }
  }

  private mutating func checkPlannedDates(
    of task: PlanTask, _ mine: Placement, _ time: WorkTime
  ) {
    let duration = task.kind == .work ? Estimate(task).aggressive : 0
    if mine.start < plan.start {
      report(
        .tooEarly, [task.id],
        "\(task.id) starts \(mine.start), before the plan starts \(plan.start)")
    }
    if let dataDate, mine.start < dataDate {
      report(
        .tooEarly, [task.id], "\(task.id) starts \(mine.start), before the data date \(dataDate)")
    }
    let isWorking = time.nextWorking(at: mine.start) == mine.start
    let isDone = time.previousWorking(at: mine.finish) == mine.finish
    guard duration > 0 else {
      if mine.start != mine.finish {
        report(
          .calendar, [task.id], "\(task.id) takes no time but runs to \(mine.finish)")
      } else if !isWorking && !isDone {
        report(.calendar, [task.id], "\(task.id) stands at \(mine.start), when nobody works")
      }
      return
    }
    if !isWorking {
      report(.calendar, [task.id], "\(task.id) starts \(mine.start), when it is not worked on")
    }
    if !isDone {
      report(.calendar, [task.id], "\(task.id) finishes \(mine.finish), when it is not worked on")
    }
    if task.interruption == .never,
      mine.finish.minute > time.stretchEnd(atMinute: mine.start.minute)
    {
      report(
        .calendar, [task.id],
        "\(task.id) must be done within one shift, but goes on until \(mine.finish)")
    }
    let worked = minutes(of: mine, in: time, from: mine.start)
    if worked != duration {
      report(
        .calendar, [task.id],
        "\(task.id) takes \(duration) minutes but has \(worked) "
          + "from \(mine.start) to \(mine.finish)")
    }
  }

  /// Checks the date constraint of a line or summary.
  ///
  /// A latest date holds on the clock; an earliest finish is met when no
  /// working minute lies between it and the finish.
  mutating func checkConstraint(of place: Int) {
    let constraint = plan.tasks[place].constraint
    guard constraint != .asSoonAsPossible, constraint != .asLateAsPossible else { return }
    let task = plan.tasks[place]
    guard task.progress == .notStarted, let mine = placements[place] else { return }
    let time = holdsWork[place] ? workTime(of: place) : network.planCalendar
    let broken: (String, PlanTime)? =
      switch task.constraint {
      case .asSoonAsPossible, .asLateAsPossible: nil
      case .startNoEarlierThan(let date):
        mine.start < date ? ("may not start before", date) : nil
      case .startNoLaterThan(let date):
        mine.start > date ? ("may not start after", date) : nil
      case .finishNoEarlierThan(let date):
        time.minutes(from: date, to: mine.finish) < 0 ? ("may not finish before", date) : nil
      case .finishNoLaterThan(let date):
        mine.finish > date ? ("may not finish after", date) : nil
      case .mustStartOn(let date):
        mine.start < date || time.minutes(from: date, to: mine.start) > 0
          ? ("must start on", date) : nil
      case .mustFinishOn(let date):
        mine.finish > date || time.minutes(from: date, to: mine.finish) < 0
          ? ("must finish on", date) : nil
      }
    guard let (words, date) = broken else { return }
    report(
      .constraint, [task.id],
      "\(task.id) \(words) \(date), but runs \(mine.start) to \(mine.finish)")
  }
}
