extension ScheduleSearch {
  /// Schedules each hint from the left, then from the right and left again.
  mutating func followHints() {
    for hint in hints {
      let first = hint.min() ?? 0
      let largest = (hint.max() ?? 0) - first
      for (activity, start) in hint.enumerated() {
        lists.keys[activity] = Int32(clamping: start - first)
      }
      lists.raise(scheduler.left)
      lists.sort(scheduler.left, largest: Int32(clamping: largest))
      justify(make(.fromLeft, into: child))
    }
  }

  /// Forward–backward improvement of the schedule in `child`.
  private mutating func justify(_ finish: Int32) {
    var finish = finish
    while !isDone {
      turn(child, finish)
      lists.raise(scheduler.right)
      lists.sort(scheduler.right, largest: finish)
      let back = make(.fromRight, into: otherChild)
      turn(otherChild, back)
      lists.raise(scheduler.left)
      lists.sort(scheduler.left, largest: back)
      let again = make(.fromLeft, into: child)
      if again >= finish { return }
      finish = again
    }
  }

  /// Fills both populations: by rules first, then from schedules generated in
  /// parallel, then by rules with noise.
  mutating func populate() {
    let rules = ListRule.allCases.map { $0.values(workload) }
    let path = Int(scheduler.longestPath)
    for place in 0..<left.size {
      if parallel.indices.contains(place - rules.count) {
        let starts = parallel[place - rules.count]
        for activity in 0..<lists.count { lists.keys[activity] = Int32(starts[activity]) }
        lists.raise(scheduler.left)
        lists.sort(scheduler.left, largest: Int32(starts.max() ?? 0))
      } else {
        let values = rules[place % rules.count]
        let scale = max(1, values.max() ?? 1)
        let spread = place < rules.count ? 1 : max(1, path * 4 / 5)
        for activity in 0..<lists.count {
          lists.keys[activity] = Int32(values[activity] * path / scale + random.below(spread))
        }
        lists.raise(scheduler.left)
        lists.sort(scheduler.left, largest: Int32(2 * path))
      }
      let finish = make(.fromLeft, into: child)
      left.put(child, at: place, finish: finish)
      if isDone { return }
      turn(child, finish)
      lists.raise(scheduler.right)
      lists.sort(scheduler.right, largest: finish)
      let back = make(.fromRight, into: otherChild)
      right.put(otherChild, at: place, finish: back)
      if isDone { return }
    }
  }

  /// Sets keys to the starts of a schedule as they are seen from its other end.
  private func turn(_ starts: UnsafePointer<Int32>, _ finish: Int32) {
    for activity in 0..<lists.count {
      lists.keys[activity] = finish - starts[activity] - scheduler.duration[activity]
    }
  }
}
