public import ChangeControl

/// One place in the queue, and what it is made of.
public struct ExplainedRank: Sendable, Equatable {
  public var line: QueueLine
  public var ranking: Ranking
  /// Of the event that recorded the score; nil where it is what it would be now.
  public var position: UInt64?

  public init(line: QueueLine, ranking: Ranking, position: UInt64?) {
    self.line = line
    self.ranking = ranking
    self.position = position
  }

  /// Why one request stands before another.
  public enum Reason: Sendable, Equatable {
    /// It may be deferred no more.
    case slot
    /// Its score is higher by so many thousandths of a point.
    case score(by: Int)
    /// The scores are equal; it was submitted earlier.
    case older
    /// Equal in all that; its number is lower.
    case number
  }

  /// Why it stands before the request that comes next.
  public func precedes(_ next: ExplainedRank) -> Reason {
    let (mine, other) = (line.key, next.line.key)
    if mine.hasSlot != other.hasSlot { return .slot }
    if mine.score != other.score { return .score(by: mine.score - other.score) }
    return mine.submitted != other.submitted ? .older : .number
  }
}
