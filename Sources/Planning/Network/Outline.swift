/// Which line of a plan holds which, by their place in the plan.
struct Outline: Sendable {
  /// The line that holds each line, or -1.
  let parent: [Int]
  /// Whether the dates of a line are those of others: of the lines that a summary
  /// holds, or between which a hammock hangs.
  let holdsLines: [Bool]
  /// Lines that span from the start of one line to the finish of another.
  let hammocks: [(place: Int, from: Int, to: Int)]
  /// Summaries that hold lines, the deepest first.
  let summariesInwardOut: [Int]
  /// Lines that hold no other, those at or below one line side by side.
  private let lines: [Int]
  private let offsets: [Int]

  /// - Throws: `unknownTask`, `parentIsNoSummary` or `outlineLoop`.
  init(_ tasks: [PlanTask], index: [TaskID: Int]) throws(PlanningError) {
    var parent = [Int](repeating: -1, count: tasks.count)
    var holdsLines = [Bool](repeating: false, count: tasks.count)
    // Lines of one summary mostly stand side by side.
    var last: (id: TaskID, place: Int)?
    for (place, task) in tasks.enumerated() {
      guard let id = task.parent else { continue }
      guard let above = last?.id == id ? last?.place : index[id] else {
        throw .unknownTask(id, place: "the parent of \(task.id)")
      }
      last = (id, above)
      guard tasks[above].kind == .summary else {
        throw .parentIsNoSummary(task: task.id, parent: id)
      }
      parent[place] = above
      if task.span == nil { holdsLines[above] = true }
    }
    let hammocks = try Outline.hammocks(tasks, index: index, holdsLines: holdsLines)
    let depth = try Outline.depths(parent, tasks)
    let leaves = tasks.indices.filter { !holdsLines[$0] && tasks[$0].span == nil }
    var offsets = [Int](repeating: 0, count: tasks.count + 1)
    for place in leaves {
      var above = place
      repeat {
        offsets[above + 1] += 1
        above = parent[above]
      } while above >= 0
    }
    for place in tasks.indices { offsets[place + 1] += offsets[place] }
    var next = offsets
    var lines = [Int](repeating: 0, count: offsets[tasks.count])
    for place in leaves {
      var above = place
      repeat {
        lines[next[above]] = place
        next[above] += 1
        above = parent[above]
      } while above >= 0
    }
    self.parent = parent
    self.lines = lines
    self.offsets = offsets
    self.hammocks = hammocks
    self.summariesInwardOut = tasks.indices.filter { holdsLines[$0] }.sorted {
      (-depth[$0], $0) < (-depth[$1], $1)
    }
    for hammock in hammocks { holdsLines[hammock.place] = true }
    self.holdsLines = holdsLines
  }

  /// The lines without lines of their own at or below a line, in plan order.
  func lines(under place: Int) -> ArraySlice<Int> {
    lines[offsets[place]..<offsets[place + 1]]
  }

  /// Whether `line` stands at or below `place`.
  func holds(_ place: Int, _ line: Int) -> Bool {
    var above = line
    while above >= 0 {
      if above == place { return true }
      above = parent[above]
    }
    return false
  }

  private static func hammocks(
    _ tasks: [PlanTask], index: [TaskID: Int], holdsLines: [Bool]
  ) throws(PlanningError) -> [(place: Int, from: Int, to: Int)] {
    var hammocks: [(place: Int, from: Int, to: Int)] = []
    for (place, task) in tasks.enumerated() {
      guard let span = task.span else { continue }
      guard task.kind == .summary, !holdsLines[place] else {
        throw .impossibleSpan(task.id, problem: "does work or holds lines of its own")
      }
      var ends: [Int] = []
      for id in [span.from, span.to] {
        guard let end = index[id] else { throw .unknownTask(id, place: "the span of \(task.id)") }
        guard tasks[end].span == nil else {
          throw .impossibleSpan(task.id, problem: "hangs on \(id), which is a hammock itself")
        }
        ends.append(end)
      }
      hammocks.append((place, ends[0], ends[1]))
    }
    return hammocks
  }

  private static func depths(
    _ parent: [Int], _ tasks: [PlanTask]
  ) throws(PlanningError) -> [Int] {
    var depth = [Int](repeating: 0, count: parent.count)
    for place in parent.indices {
      var above = parent[place]
      while above >= 0 {
        depth[place] += 1
        guard depth[place] <= parent.count else { throw .outlineLoop(loop(place, parent, tasks)) }
        above = parent[above]
      }
    }
    return depth
  }

  private static func loop(_ place: Int, _ parent: [Int], _ tasks: [PlanTask]) -> [TaskID] {
    var seen = Set<Int>()
    var above = place
    while seen.insert(above).inserted { above = parent[above] }
    var members = [above]
    while parent[members[members.count - 1]] != above {
      members.append(parent[members[members.count - 1]])
    }
    return members.map { tasks[$0].id }
  }
}
