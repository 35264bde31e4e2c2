import Planning

extension Policy {
  /// The policy of a ledger that has adopted none: cycles of two weeks counted
  /// from Monday 2000-01-03, the usual fever lines, promises kept.
  public static let standard = Policy(
    version: 0, cycle: Cycle(first: PlanTime(minute: 10959 * 1440), weeks: 2))
}
