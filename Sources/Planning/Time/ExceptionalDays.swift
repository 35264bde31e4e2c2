/// A run of days that all follow the same exception.
struct ExceptionalDays: Equatable {
  var days: Range<Int>
  var shifts: [WorkCalendar.Shift]
}

extension WorkCalendar {
  /// The exceptions as runs of days in order and without overlap.
  ///
  /// Where two hold the same day the later in the list counts.
  func exceptionalDays() -> [ExceptionalDays] {
    let edges = Set(exceptions.flatMap { [$0.firstDay, $0.lastDay + 1] }).sorted()
    let byStart = exceptions.indices.sorted {
      (exceptions[$0].firstDay, $0) < (exceptions[$1].firstDay, $1)
    }
    var runs: [ExceptionalDays] = []
    var active: [Int] = []
    var next = 0
    for (edge, end) in zip(edges, edges.dropFirst()) {
      while next < byStart.count, exceptions[byStart[next]].firstDay <= edge {
        active.append(byStart[next])
        next += 1
      }
      active.removeAll { exceptions[$0].lastDay < edge }
      if let winner = active.max() {
        runs.append(ExceptionalDays(days: edge..<end, shifts: exceptions[winner].shifts))
      }
    }
    return runs
  }
}
