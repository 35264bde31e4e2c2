// Stream `goal/<id>`: what a department is measured by.

public enum GoalEvent: Sendable, Equatable {
  case defined(Goal)
}

public enum GoalStream: Decider {
  public enum Command: Sendable {
    case define(Goal)
  }

  public static var initial: Goal? { nil }

  public static func evolve(_ state: inout Goal?, _ event: GoalEvent) {
    switch event {
    case .defined(let goal): state = goal
    }
  }

  public static func decide(_ command: Command, _ state: Goal?) throws(Refusal) -> [GoalEvent] {
    switch command {
    case .define(let goal):
      guard let state else { return [.defined(goal)] }
      guard state == goal else { throw .goalDiffers(goal.id) }
      return []
    }
  }
}
