/// Which lines of a plan a report shows.
public enum PlanSelection: Sendable, Equatable, CaseIterable {
  case all
  /// What a change moves; without a change, what no longer stands as taken in.
  case changed
  /// What drives the end of all work, and the summaries above.
  case critical
}
