extension Network {
  /// Whether the dates of a task follow from its progress alone.
  @inline(__always)
  func isUnderWay(_ task: Int) -> Bool {
    switch plan.tasks[task].progress {
    case .notStarted: false
    case .started, .finished: true
    }
  }

  /// Sets the dates of all work that has started; links no longer move it.
  ///
  /// Finished work stands where it was done. Of started work the remaining
  /// minutes are worked from its data date on.
  func placeProgress(_ dates: inout Dates) {
    for task in order {
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
}
