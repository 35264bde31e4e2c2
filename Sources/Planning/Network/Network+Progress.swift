extension Network {
  /// Sets the dates of all work that has started; links no longer move it.
  ///
  /// Finished work stands where it was done. Of started work the remaining
  /// minutes are worked from its data date on.
  func placeProgress(_ dates: inout Dates) {
    for task in order where isUnderWay(task) {
      switch plan.tasks[task].progress {
      case .notStarted: break
      case .finished(let start, let finish):
        dates.fix(task, from: start.minute, to: finish.minute, in: self)
      case .started(let start, let remaining, let asOf):
        let time = calendars[calendar[task]]
        let finish = time.finishMinute(
          ofWorked: time.worked(at: max(start, asOf)) + remaining)
        dates.fix(task, from: start.minute, to: max(start.minute, finish), in: self)
      }
    }
  }

  /// The working minute from which a task takes its people; nil where done.
  ///
  /// Of started work the remaining minutes count, from its data date on.
  func bookedStart(_ task: Int, _ dates: borrowing Dates) -> Int? {
    guard isUnderWay(task) else { return dates.workedStart[task] }
    switch plan.tasks[task].progress {
    case .notStarted: return dates.workedStart[task]
    case .started(let start, _, let asOf):
      return calendars[calendar[task]].worked(at: max(start, asOf))
    case .finished: return nil
    }
  }
}
