public import Planning

/// The requests that do best together.
///
/// A set counts that breaks no promise and no deadline beyond those broken
/// already, overdraws no buffer and breaks no rule. Of those the best has, in
/// this order, the greatest sum of priorities, the greatest value, the fewest
/// lines moved, and the requests that rank first.
public struct BestSet: Sendable, Equatable {
  /// As the queue ranks them; empty where none can be carried out.
  public var changes: [ChangeID]
  public var effect: SetEffect
  /// Sum of the priorities, and of the values, in whole units of money.
  public var priority: Int
  public var value: Int
  /// Whether no set is better; false where there were too many to look at all.
  public var isExact: Bool
  /// Schedules that were made to find it.
  public var schedules: Int
  /// The others, as the queue ranks them, with what each would break in it.
  public var leftOut: [LeftOut]

  /// A request that is not in the set.
  public struct LeftOut: Sendable, Equatable {
    public enum Reason: Sendable, Equatable {
      /// It and a request of the set want different things; what, in words.
      case contradicts(ChangeID, String)
      /// What it does not keep by itself, the first of it.
      case alone(Obstacle)
      /// What the set would not keep with it, the first of it.
      case breaks(Obstacle)
      /// Its edits cannot be made, alone or with the set.
      case refused(Refusal)
      /// The set would do with it, but then another has to go.
      case lessWorth
    }

    public var change: ChangeID
    public var reason: Reason
  }
}
