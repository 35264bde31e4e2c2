/// The shortest schedule that a search has found, and how short it can get.
public struct SearchResult: Sendable, Equatable {
  /// By activity, the slot it starts in.
  public let starts: [Int]
  /// The end of the last slot of work.
  public let finish: Int
  /// No schedule finishes before it.
  public let lowerBound: Int
  /// How many schedules were generated.
  public let schedules: Int

  /// Whether no schedule can be shorter.
  public var isOptimal: Bool { finish == lowerBound }

  /// What the finish is above the lower bound at most, in slots.
  public var gap: Int { finish - lowerBound }
}
