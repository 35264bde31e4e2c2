/// Schedules that a search breeds from, all seen from one end of time.
///
/// The memory belongs to the arena that it is made in.
struct Population {
  let size: Int
  let count: Int
  /// The starts of member `i` are the `count` slots from `starts + i * count`.
  let starts: UnsafeMutablePointer<Int32>
  let finishes: UnsafeMutablePointer<Int32>
  private let marks: UnsafeMutablePointer<UInt64>
  /// An odd number for each activity, to tell schedules apart by their sum.
  private let weights: UnsafeMutablePointer<UInt64>

  init(size: Int, count: Int, _ arena: inout Arena) {
    var random = SearchRandom(seed: 0)
    self.size = size
    self.count = count
    starts = arena.fill(0, size * count)
    finishes = arena.fill(Int32.max, size)
    marks = arena.fill(0, size)
    weights = arena.copy((0..<count).map { _ in random.next() | 1 })
  }

  @inline(__always)
  func member(_ index: Int) -> UnsafeMutablePointer<Int32> { starts + index &* count }

  /// Takes a schedule in as a member, unless it is one already.
  func replace(_ index: Int, by schedule: UnsafePointer<Int32>, finish: Int32) {
    let mark = mark(schedule)
    var other = 0
    while other < size {
      if marks[other] == mark { return }
      other &+= 1
    }
    put(schedule, at: index, finish: finish, mark)
  }

  /// Takes a schedule in as a member, known or not.
  func put(_ schedule: UnsafePointer<Int32>, at index: Int, finish: Int32) {
    put(schedule, at: index, finish: finish, mark(schedule))
  }

  private func put(
    _ schedule: UnsafePointer<Int32>, at index: Int, finish: Int32, _ mark: UInt64
  ) {
    marks[index] = mark
    finishes[index] = finish
    member(index).update(from: schedule, count: count)
  }

  /// The sum of all finishes: it falls as long as the members improve.
  var sum: Int {
    (0..<size).reduce(0) { $0 + Int(finishes[$1]) }
  }

  private func mark(_ schedule: UnsafePointer<Int32>) -> UInt64 {
    var sum: UInt64 = 0
    var activity = 0
    while activity < count {
      sum &+= weights[activity] &* UInt64(truncatingIfNeeded: schedule[activity])
      activity &+= 1
    }
    return sum | 1
  }
}
