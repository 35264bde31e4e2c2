public import ChangeControl
public import Planning

/// A freeze window and what is in its way.
public struct FreezeView: Sendable, Equatable {
  public var window: FreezeWindow
  public var isLifted: Bool
  /// Lines of the plan in force that lie in it, if only in part.
  public var work: [TaskID]
  /// Open requests whose recommended option moves something in it.
  public var requests: [ChangeID]

  public init(window: FreezeWindow, isLifted: Bool, work: [TaskID], requests: [ChangeID]) {
    self.window = window
    self.isLifted = isLifted
    self.work = work
    self.requests = requests
  }
}
