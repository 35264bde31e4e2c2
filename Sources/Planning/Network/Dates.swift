/// Dates of all lines of a plan, both as minutes and as working minutes.
struct Dates: Sendable {
  var start: [Int]
  var finish: [Int]
  /// The same in working minutes of each task's own calendar.
  var workedStart: [Int]
  var workedFinish: [Int]
  /// The parts of work that pauses, by place, in working minutes of the task's
  /// calendar; nothing for work that runs through.
  private(set) var pieces: [Int: [Range<Int>]] = [:]

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
    join(task)
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
    join(task)
    self.start[task] = start
    self.finish[task] = finish
    workedStart[task] = network.calendars[calendar].worked(atMinute: start)
    workedFinish[task] = network.calendars[calendar].worked(atMinute: finish)
  }

  /// Sets work that pauses between its parts.
  ///
  /// Of started work they are what is left, due from `dueFrom` on; its start stays
  /// where it was reported.
  mutating func place(
    _ task: Int, in parts: [Range<Int>], dueFrom: Int? = nil, in network: borrowing Network
  ) {
    guard let first = parts.first, let last = parts.last else { return }
    let time = network.calendars[network.calendar[task]]
    if !network.isUnderWay(task) {
      workedStart[task] = first.lowerBound
      start[task] = time.startMinute(ofWorked: first.lowerBound)
    }
    workedFinish[task] = last.upperBound
    finish[task] = time.finishMinute(ofWorked: last.upperBound)
    let runsThrough = parts.count == 1 && (dueFrom ?? first.lowerBound) == first.lowerBound
    pieces[task] = runsThrough ? nil : parts
  }

  /// Work that is placed anew runs through.
  @inline(__always)
  private mutating func join(_ task: Int) {
    if !pieces.isEmpty { pieces[task] = nil }
  }

  /// Whether a task is worked on in a working minute of its calendar between
  /// `start`, from which it takes its people, and its finish.
  func isWorked(_ task: Int, at worked: Int, from start: Int) -> Bool {
    guard worked >= start, worked < workedFinish[task] else { return false }
    return pieces[task]?.contains { $0.contains(worked) } ?? true
  }

  /// Sets the parts of a placement that was made before.
  mutating func take(_ placed: [Placement.Piece], of task: Int, in network: borrowing Network) {
    guard !placed.isEmpty else { return }
    let time = network.calendars[network.calendar[task]]
    pieces[task] = placed.map {
      let start = time.worked(at: $0.start)
      return start..<max(start, time.worked(at: $0.finish))
    }
  }

  /// The parts of a task as they stand in a placement.
  func placed(_ task: Int, in network: borrowing Network) -> [Placement.Piece] {
    guard !pieces.isEmpty, let parts = pieces[task] else { return [] }
    let time = network.calendars[network.calendar[task]]
    return parts.map {
      Placement.Piece(
        start: time.time(ofWorked: $0.lowerBound, as: .start),
        finish: time.time(ofWorked: $0.upperBound, as: .finish))
    }
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
