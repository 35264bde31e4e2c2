import ChangeControl
import EventSchema
public import Projections

/// The goal tree with what every line stands at.
public struct GoalStandings: Query {
  public init() {}

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> GoalsView {
    let goals = try CharterInForce().answer(from: reader).goals
    let readings = try readings(reader)
    let figures = try figures(for: goals, reader)
    return GoalsView(
      tree: GoalTree(goals) { goal in
        figures?.value(of: goal.measure) ?? readings[goal.id]?.value
      },
      readings: readings, position: reader.position)
  }

  /// By goal, the reading that counts.
  private func readings<Reader: LedgerReader & ~Copyable>(
    _ reader: borrowing Reader
  ) throws(EngineError) -> [String: GoalReading] {
    var latest: [String: GoalReading] = [:]
    for entry in try reader.events(EventSelection(.type(EventName.goalMeasured.rawValue))) {
      guard case .goal(.measured(let reading)) = entry.event, case .goal(let goal) = entry.stream
      else { continue }
      if let known = latest[goal], known.on > reading.on { continue }
      latest[goal] = reading
    }
    return latest
  }

  /// What plans and decisions come to; nil where no goal asks for it.
  private func figures<Reader: LedgerReader & ~Copyable>(
    for goals: [Goal], _ reader: borrowing Reader
  ) throws(EngineError) -> GoalFigures? {
    guard goals.contains(where: { $0.measure != .recorded }) else { return nil }
    var figures = GoalFigures(
      dealsWon: try EngineError.projecting { () throws(ProjectionError) in
        try RegisterProjection.totals(in: reader).dealsWon
      })
    guard goals.contains(where: { $0.measure == .promisesKept || $0.measure == .bufferLeft })
    else { return figures }
    for project in try Projects().answer(from: reader) {
      figures.add(try PlanInForce(project: project).answer(from: reader))
    }
    return figures
  }
}
