/// Dates of all lines of a plan, both as minutes and as working minutes.
struct Dates: Sendable {
  var start: [Int]
  var finish: [Int]
  /// The same in working minutes of each task's own calendar.
  var workedStart: [Int]
  var workedFinish: [Int]

  init(count: Int) {
    start = Array(repeating: 0, count: count)
    finish = start
    workedStart = start
    workedFinish = start
  }

  /// Sets work of a task's whole duration that begins with `worked`.
  @inline(__always)
  mutating func place(_ task: Int, at worked: Int, in network: borrowing Network) {
    let calendar = network.calendar[task]
    let duration = network.duration[task]
    workedStart[task] = worked
    workedFinish[task] = worked + duration
    start[task] = network.calendars[calendar].startMinute(ofWorked: worked)
    finish[task] = network.calendars[calendar].finishMinute(ofWorked: worked + duration)
  }

  /// Sets a moment without duration.
  @inline(__always)
  mutating func place(_ task: Int, atMoment minute: Int, in network: borrowing Network) {
    fix(task, from: minute, to: minute, in: network)
  }

  /// Sets dates that are known and need not follow the calendar.
  mutating func fix(_ task: Int, from start: Int, to finish: Int, in network: borrowing Network) {
    let calendar = network.calendar[task]
    self.start[task] = start
    self.finish[task] = finish
    workedStart[task] = network.calendars[calendar].worked(atMinute: start)
    workedFinish[task] = network.calendars[calendar].worked(atMinute: finish)
  }

  /// Sets the summaries to span the lines they hold, and hammocks between theirs.
  mutating func rollUp(_ network: borrowing Network) {
    for summary in network.outline.summariesInwardOut {
      start[summary] = Int.max
      finish[summary] = Int.min
    }
    for place in start.indices where !network.outline.holdsLines[place] {
      widen(network.outline.parent[place], by: place)
    }
    for summary in network.outline.summariesInwardOut {
      widen(network.outline.parent[summary], by: summary)
    }
    for hammock in network.outline.hammocks {
      start[hammock.place] = start[hammock.from]
      finish[hammock.place] = max(start[hammock.from], finish[hammock.to])
    }
  }

  private mutating func widen(_ summary: Int, by line: Int) {
    guard summary >= 0 else { return }
    start[summary] = min(start[summary], start[line])
    finish[summary] = max(finish[summary], finish[line])
  }
}
