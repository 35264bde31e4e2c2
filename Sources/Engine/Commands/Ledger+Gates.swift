public import ChangeControl
import EventSchema
import EventStore
public import Planning
import Projections

extension Ledger {
  /// Defines a gate of a plan.
  ///
  /// - Throws: `EngineError.refused` for a task that there is not, a gate that asks for
  ///   nothing, and one that is defined otherwise.
  public func define(
    _ gate: StageGate, in project: ProjectID, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("gate").text(project.text, at: 2).message(gate, at: 3)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let plan = try session.plan(of: project).plan
      try session.define(gate, in: project, plan)
      return gate.id
    }
  }

  /// Shows something for a criterion of a gate.
  ///
  /// - Throws: `EngineError.refused` for a gate or criterion that there is not, and for
  ///   a gate that is passed or stopped.
  public func provide(
    _ evidence: GateEvidence, at gate: String, in project: ProjectID, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("evidence").text(project.text, at: 2).text(gate, at: 3)
      .message(evidence, at: 4)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      try session.decide(.provide(evidence), at: gate, in: project)
      return gate
    }
  }

  /// Decides at a gate, in the role that the actor has on the board.
  ///
  /// - Throws: `EngineError.refused` for somebody without the gate's role, for a gate
  ///   that is decided for good, and for a go without what must be shown.
  public func decide(
    _ verdict: GateVerdict, at gate: String, in project: ProjectID, reason: String,
    _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("verdict").text(project.text, at: 2).text(gate, at: 3)
      .text(verdict.word, at: 4).text(reason, at: 5).text(context.actor, at: 6)
    return try transact(context, content: content.bytes) { (session) throws(EngineError) in
      let board = try session.charter().board
      guard let role = board?.role(of: context.actor) else {
        throw .refused(board == nil ? .noBoard : .notOnBoard(context.actor))
      }
      let decision = GateDecision(
        verdict: verdict, person: context.actor, role: role, reason: reason,
        at: context.planTime)
      try session.decide(.decide(decision, board: board), at: gate, in: project)
      return gate
    }
  }
}

extension CommandSession {
  mutating func define(
    _ gate: StageGate, in project: ProjectID, _ plan: Plan
  ) throws(EngineError) {
    guard plan.task(gate.guarded) != nil else {
      let closest = ClosestName.of(gate.guarded.text, among: plan.tasks.map(\.id.text))
      throw .refused(.unknownTask(gate.guarded, closest: closest.map { TaskID($0) }))
    }
    let state = try rows.writer.gates(of: project).first { $0.gate.id == gate.id }
    let events = try EngineError.deciding { () throws(Refusal) in
      try GateStream.decide(.define(gate), state)
    }
    try record(events.map { .gate($0) }, in: .gate(project, gate.id))
  }

  fileprivate mutating func decide(
    _ command: GateStream.Command, at gate: String, in project: ProjectID
  ) throws(EngineError) {
    let known = try rows.writer.gates(of: project)
    guard let state = known.first(where: { $0.gate.id == gate }) else {
      let closest = ClosestName.of(gate, among: known.map(\.gate.id))
      throw .refused(.gate(.unknown(gate, closest: closest)))
    }
    let events = try EngineError.deciding { () throws(Refusal) in
      try GateStream.decide(command, state)
    }
    try record(events.map { .gate($0) }, in: .gate(project, gate))
  }

  /// Whether no gate keeps a report from being taken.
  func checkGates(_ report: ProgressReport, in plan: PlanState) throws(EngineError) {
    for file in try rows.writer.gates(of: plan.plan.id) {
      try EngineError.deciding { () throws(Refusal) in try file.check(report, in: plan.plan) }
    }
  }
}

extension EventReading where Self: ~Copyable {
  /// The gates of a project, in the order in which they were defined.
  fileprivate borrowing func gates(of project: ProjectID) throws(EngineError) -> [GateFile] {
    var events: [LedgerEvent] = []
    for name in Gates.names {
      events += try ledgerEvents(EventQuery(.type(name.rawValue)))
    }
    return Gates.files(of: project, in: events)
  }
}
