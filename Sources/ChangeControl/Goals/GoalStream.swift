public import Planning

// Stream `goal/<id>`: what a department is measured by, and what was measured.

public enum GoalEvent: Sendable, Equatable {
  case defined(Goal)
  case measured(GoalReading)
}

/// A goal line with all that was measured.
public struct GoalRecord: Sendable, Equatable {
  public var goal: Goal
  /// In the order in which they were recorded.
  public var readings: [GoalReading]

  public init(goal: Goal, readings: [GoalReading] = []) {
    self.goal = goal
    self.readings = readings
  }

  /// The reading that counts: of the latest day, and of that day the last recorded.
  public var latest: GoalReading? {
    readings.reduce(nil) { (found: GoalReading?, next) in
      guard let found, next.on < found.on else { return next }
      return found
    }
  }
}

public enum GoalStream: Decider {
  public enum Command: Sendable {
    case define(Goal)
    /// Record what was measured, of the goal of an id.
    case measure(String, GoalReading, now: PlanTime)
  }

  public static var initial: GoalRecord? { nil }

  public static func evolve(_ state: inout GoalRecord?, _ event: GoalEvent) {
    switch event {
    case .defined(let goal): state = GoalRecord(goal: goal)
    case .measured(let reading): state?.readings.append(reading)
    }
  }

  public static func decide(
    _ command: Command, _ state: GoalRecord?
  ) throws(Refusal) -> [GoalEvent] {
    switch (command, state) {
    case (.define(let goal), nil): return [.defined(goal)]
    case (.define(let goal), .some(let state)):
      guard state.goal == goal else { throw .goalDiffers(goal.id) }
      return []
    case (.measure(let goal, _, _), nil): throw .goal(.unknown(goal, closest: nil))
    case (.measure(_, let reading, let now), .some(let state)):
      try check(reading, of: state.goal, now: now)
      // The same again says nothing new; another value of a day corrects it.
      let last = state.readings.last { $0.on == reading.on }
      return last == reading ? [] : [.measured(reading)]
    }
  }

  private static func check(
    _ reading: GoalReading, of goal: Goal, now: PlanTime
  ) throws(Refusal) {
    switch goal.measure {
    case .recorded: break
    case .promisesKept, .bufferLeft, .dealsWon: throw .goal(.computed(goal.id))
    }
    guard GoalReading.range.contains(reading.value) else {
      throw .outOfRange("value", reading.value, GoalReading.range)
    }
    guard reading.on <= now else { throw .goal(.inFuture(goal.id, reading.on, now: now)) }
    if let period = goal.period, reading.on < period.first || reading.on >= period.end {
      throw .goal(.outsidePeriod(goal.id, reading.on, period))
    }
  }
}
