/// A link between two lines that hold work, by their place in the plan.
struct CompiledLink: Sendable, Equatable {
  var predecessor: Int
  var successor: Int
  /// The link of the plan it stems from; several stem from one on a summary.
  var source: Int
  /// Whether it hangs on the start of the predecessor.
  var fromStart: Bool
  /// Whether it bounds the finish of the successor.
  var toFinish: Bool
  var lag: Int
  var isElapsed: Bool
  /// In whose calendar the lag runs.
  var lagCalendar: Link.LagCalendar = .successor
}

/// The links of all tasks, those of one task side by side.
struct LinkTable: Sendable, Equatable {
  private(set) var offsets: [Int]
  private(set) var links: [CompiledLink]

  /// Groups links by the task that `key` names, in the order given.
  init(_ links: [CompiledLink], tasks: Int, by key: (CompiledLink) -> Int) {
    var offsets = [Int](repeating: 0, count: tasks + 1)
    for link in links { offsets[key(link) + 1] += 1 }
    for task in 0..<tasks { offsets[task + 1] += offsets[task] }
    var next = offsets
    var order = [Int](repeating: 0, count: links.count)
    for (index, link) in links.enumerated() {
      order[next[key(link)]] = index
      next[key(link)] += 1
    }
    self.offsets = offsets
    self.links = order.map { links[$0] }
  }

  @inline(__always)
  func range(of task: Int) -> Range<Int> {
    Range(uncheckedBounds: (offsets[task], offsets[task + 1]))
  }

  @inline(__always)
  subscript(of task: Int) -> ArraySlice<CompiledLink> { links[range(of: task)] }
}
