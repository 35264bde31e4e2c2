/// Which end of a day a date without a time of day stands for.
public enum DayEdge: Sendable, Equatable, CaseIterable {
  /// 00:00, for starts.
  case start
  /// 24:00, for finishes, deadlines and promises.
  case finish
}
