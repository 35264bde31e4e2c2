/// What is thought about how long a task takes.
public struct Estimate: Sendable, Equatable {
  /// Minutes it takes in about every second case.
  public var aggressive: Int
  /// Minutes it takes almost certainly; nil where nobody said.
  public var safe: Int?

  public init(aggressive: Int, safe: Int?) {
    self.aggressive = aggressive
    self.safe = safe
  }

  /// The aggressive half of a safe estimate: a = ⌈s / 2⌉.
  public init(safe: Int) {
    self.init(aggressive: (safe + 1) / 2, safe: safe)
  }

  /// The estimate that a task of a plan carries.
  ///
  /// A task with a safe duration alone is given its aggressive half.
  public init(_ task: PlanTask) {
    if let safe = task.safeDuration, task.duration == 0 {
      self.init(safe: safe)
    } else {
      self.init(aggressive: task.duration, safe: task.safeDuration)
    }
  }

  /// Minutes of safety that were cut: D = s − a; zero where no safe one is given.
  public var safety: Int {
    max(0, (safe ?? aggressive) - aggressive)
  }
}
