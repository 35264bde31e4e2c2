import ChangeControl
import EventSchema
public import Planning
public import Projections

/// The gates of a plan, in the order in which they were defined.
public struct Gates: Query {
  public var project: ProjectID
  /// For the cost of waiting, UTC milliseconds since 1970.
  public var now: Int64

  public init(project: ProjectID, now: Int64) {
    self.project = project
    self.now = now
  }

  /// - Throws: `EngineError.refused` for an unknown project.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [GateView] {
    let state = try PlanInForce(project: project).answer(from: reader)
    var views: [GateView] = []
    for file in try Gates.files(of: project, from: reader) {
      let behind = state.plan.linesBehind(file.gate.guarded)
      var costs: [HoldCost] = []
      if file.stage != .passed {
        costs = try EngineError.deciding { () throws(Refusal) in
          try HoldCost.all(of: file.gate, in: state, now: PlanTime(milliseconds: now))
        }
      }
      views.append(
        GateView(
          file: file, behind: behind,
          begun: behind.filter { state.plan.task($0)?.progress.hasBegun == true }, costs: costs))
    }
    return views
  }

  static let names: [EventName] = [.gateDefined, .gateEvidenced, .gateDecided]

  /// The gates of a project, in the order in which they were defined.
  static func files<Reader: LedgerReader & ~Copyable>(
    of project: ProjectID, from reader: borrowing Reader
  ) throws(EngineError) -> [GateFile] {
    var events: [LedgerEvent] = []
    for name in names { events += try reader.events(EventSelection(.type(name.rawValue))) }
    return files(of: project, in: events)
  }

  /// The gates of a project, folded from events of gates in any order.
  static func files(of project: ProjectID, in events: [LedgerEvent]) -> [GateFile] {
    var states: [String: GateFile] = [:]
    var order: [String] = []
    for entry in events.sorted(by: { $0.position < $1.position }) {
      guard case .gate(let event) = entry.event, case .gate(project, let id) = entry.stream
      else { continue }
      if states[id] == nil { order.append(id) }
      var state = states[id]
      GateStream.evolve(&state, event)
      states[id] = state
    }
    return order.compactMap { states[$0] }
  }
}

extension Progress {
  fileprivate var hasBegun: Bool {
    switch self {
    case .notStarted: false
    case .started, .finished: true
    }
  }
}
