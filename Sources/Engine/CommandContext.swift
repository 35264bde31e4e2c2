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
  public var planTime: PlanTime {
    PlanTime(minute: Int(now >= 0 ? now / 60_000 : (now - 59_999) / 60_000))
  }
}
