public import ChangeControl

/// One request in the queue of the board.
public struct QueueLine: Sendable, Equatable {
  public var entry: RegisterEntry
  /// 1 (low) … 5 (high), by urgency and importance.
  public var priority: Int
  /// What it is ranked by.
  public var key: RankingKey
  /// Whether the plan has moved since the evaluation.
  public var isStale: Bool
  /// Roles whose signature is still missing; empty where none is awaited.
  public var awaits: [Role]
  /// Days since submission, whole.
  public var ageInDays: Int

  public init(
    entry: RegisterEntry, priority: Int, isStale: Bool, awaits: [Role], ageInDays: Int
  ) {
    self.entry = entry
    self.priority = priority
    // Without a recorded score a request has that of the matrix alone; one that is
    // deferred waits for its cycle.
    key = RankingKey(
      hasSlot: entry.rank?.hasSlot ?? false && entry.cycle == nil,
      score: entry.rank?.score ?? 1000 * priority, submitted: entry.submitted,
      number: Int(clamping: entry.number))
    self.isStale = isStale
    self.awaits = awaits
    self.ageInDays = ageInDays
  }
}
