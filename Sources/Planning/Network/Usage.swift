/// What a task takes of a resource while it runs.
struct Usage: Sendable, Equatable {
  var resource: Int
  /// Hundredths of one full person or machine.
  var units: Int
}

/// What a reserve takes of the ordinary part of its resource, in minutes.
struct ReserveHold: Sendable, Equatable {
  var part: Int
  var units: Int
  var from: Int
  var until: Int
}

/// What all tasks take, that of one task side by side.
struct UsageTable: Sendable, Equatable {
  private(set) var items: [Usage] = []
  private var offsets: [Int] = [0]

  /// Adds what the next task takes.
  mutating func append(_ usages: [Usage]) {
    items += usages
    offsets.append(items.count)
  }

  @inline(__always)
  func range(of task: Int) -> Range<Int> {
    Range(uncheckedBounds: (offsets[task], offsets[task + 1]))
  }

  subscript(of task: Int) -> ArraySlice<Usage> { items[range(of: task)] }
}
