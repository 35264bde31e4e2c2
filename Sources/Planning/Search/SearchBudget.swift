/// How long a search may go on.
///
/// A search that stands in a record is budgeted in schedules, so that it can be
/// run again with the same result.
public enum SearchBudget: Sendable {
  /// So many schedules are generated, from the left or from the right.
  case schedules(Int)
  /// Until the closure says that time is over; it is asked about every 30
  /// schedules. `expected` is about how many there will be.
  case untilOver(expected: Int, isOver: @Sendable () -> Bool)

  /// Schedules that it is worth to plan for.
  var expected: Int {
    switch self {
    case .schedules(let count): count
    case .untilOver(let expected, _): expected
    }
  }
}
