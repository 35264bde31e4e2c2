public import Planning

/// Who commands, when, and under which id; all of it comes from outside.
public struct CommandContext: Sendable, Equatable {
  /// The same id again means the same command again, never a second one.
  public var id: String
  public var actor: String
  /// UTC milliseconds since 1970.
  public var now: Int64
  /// Decide and show the events, but record nothing.
  public var isDryRun: Bool

  public init(id: String, actor: String, now: Int64, isDryRun: Bool = false) {
    self.id = id
    self.actor = actor
    self.now = now
    self.isDryRun = isDryRun
  }

  /// Now on the plan's wall clock, whole minutes.
  public var planTime: PlanTime { PlanTime(milliseconds: now) }
}

extension PlanTime {
  /// UTC milliseconds since 1970 on the plan's wall clock, whole minutes.
  init(milliseconds: Int64) {
    self.init(
      minute: Int(milliseconds >= 0 ? milliseconds / 60_000 : (milliseconds - 59_999) / 60_000))
  }
}
