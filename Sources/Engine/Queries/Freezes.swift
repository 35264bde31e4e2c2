public import ChangeControl
import EventSchema
public import Planning
public import Projections

/// The freeze windows of a project in the order in which they were declared, and what
/// is in their way.
public struct Freezes: Query {
  public var project: ProjectID
  /// A window that is asked about before it is declared.
  public var preview: FreezeWindow?

  public init(project: ProjectID, preview: FreezeWindow? = nil) {
    self.project = project
    self.preview = preview
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [FreezeView] {
    let state = try PlanInForce(project: project).answer(from: reader)
    let open = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.openEntries(in: reader)
    }.filter { $0.project == project }.sorted { $0.number < $1.number }
    var options: [(change: ChangeID, moves: [TaskMove])] = []
    for entry in open {
      let file = try ChangeInFull(change: entry.change).answer(from: reader)
      guard let evaluation = file.evaluation?.evaluation,
        let option = evaluation.option(evaluation.recommendation.option)
      else { continue }
      options.append((entry.change, option.moves))
    }
    let known =
      if let preview {
        [FreezeState(window: preview)]
      } else {
        try Freezes.states(of: project, from: reader)
      }
    return known.map { known in
      FreezeView(
        window: known.window, isLifted: known.isLifted,
        work: state.placements.filter { placed in
          known.window.holds(placed) && state.plan.task(placed.task)?.kind != .summary
        }.map(\.task),
        requests: options.filter { !known.window.touched(by: $0.moves).isEmpty }.map(\.change))
    }
  }

  static func states<Reader: LedgerReader & ~Copyable>(
    of project: ProjectID, from reader: borrowing Reader
  ) throws(EngineError) -> [FreezeState] {
    var events: [LedgerEvent] = []
    for name in names { events += try reader.events(EventSelection(.type(name.rawValue))) }
    return states(of: project, in: events)
  }

  static let names: [EventName] = [.freezeDeclared, .freezeLifted]

  /// The windows of a project, folded from events of windows in any order.
  static func states(of project: ProjectID, in events: [LedgerEvent]) -> [FreezeState] {
    var states: [String: FreezeState] = [:]
    var order: [String] = []
    for entry in events.sorted(by: { $0.position < $1.position }) {
      guard case .freeze(let event) = entry.event, case .freeze(project, let id) = entry.stream
      else { continue }
      if states[id] == nil { order.append(id) }
      var state = states[id]
      FreezeStream.evolve(&state, event)
      states[id] = state
    }
    return order.compactMap { states[$0] }
  }
}
