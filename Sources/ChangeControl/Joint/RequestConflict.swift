public import Planning

/// Two requests that stand in each other's way.
public struct RequestConflict: Sendable, Equatable {
  /// What they both want.
  public enum Cause: Sendable, Equatable {
    /// They set the same thing to different values; what, in words.
    case contradiction(String)
    /// Both change the task, each in another way.
    case sameTask(TaskID)
    /// Their work wants more of a resource than there is at a time.
    case sameResource(ResourceID, first: TaskID, second: TaskID, from: PlanTime)
    /// Neither breaks the promise alone; together they do, by working minutes.
    case samePromise(TaskID, by: Int)
    /// Neither overdraws the buffer alone; together they do.
    case sameBuffer(BufferID, short: Int)
    /// Each can be done alone, both cannot, for this reason.
    case together(Obstacle)
    /// The edits of both cannot be made on one plan.
    case impossible(Refusal)
  }

  /// When the request that ranks lower could be carried out beside the other.
  public enum Slot: Sendable, Equatable {
    /// Both can be carried out now as they are.
    case now
    /// Both can be carried out now; this task of the lower waits until then.
    case waits(TaskID, until: PlanTime)
    /// The first opening of a cycle from which the lower breaks nothing.
    case cycle(PlanTime)
    /// Only one of the values can hold.
    case oneMustGo
    /// Work of the lower begins before the next cycle does.
    case startsBefore(TaskID, starts: PlanTime, opens: PlanTime)
    /// In none of so many next cycles.
    case noCycle(ahead: Int)
  }

  /// The one that ranks first.
  public var first: ChangeID
  public var second: ChangeID
  public var cause: Cause
  public var slot: Slot
}
