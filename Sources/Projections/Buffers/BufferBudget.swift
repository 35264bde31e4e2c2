public import ChangeControl
public import Planning

/// How one buffer stands, in working minutes of the plan's calendar.
public struct BufferBudget: Sendable, Equatable {
  public var project: ProjectID
  public var reserve: BufferReserve
  /// Sum of all movements that took time out.
  public var drawn: Int
  /// Sum of all movements that put time back.
  public var restored: Int

  public init(project: ProjectID, reserve: BufferReserve, drawn: Int, restored: Int) {
    self.project = project
    self.reserve = reserve
    self.drawn = drawn
    self.restored = restored
  }

  public var balance: Int { reserve.reserved - drawn + restored }
}

/// One movement in a buffer's account.
public struct BufferEntry: Sendable, Equatable {
  /// Why time moved.
  public enum Cause: Sendable, Equatable {
    case reserve
    /// Work took longer or shorter than planned.
    case execution(TaskID)
    case change(ChangeID)
  }

  /// Position of the event that moved it.
  public var position: UInt64
  /// UTC milliseconds since 1970.
  public var recorded: Int64
  public var cause: Cause
  /// Working minutes put into the account; negative where drawn.
  public var minutes: Int

  public init(position: UInt64, recorded: Int64, cause: Cause, minutes: Int) {
    self.position = position
    self.recorded = recorded
    self.cause = cause
    self.minutes = minutes
  }
}
