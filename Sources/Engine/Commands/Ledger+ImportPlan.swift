public import ChangeControl
import EventSchema
public import Planning

extension Ledger {
  /// Takes a plan in: schedules it, reserves its buffers, and adopts the board,
  /// the policy and the goals that its file names.
  ///
  /// `buffer` reserves a project buffer that the file does not name.
  ///
  /// - Throws: `EngineError.refused` for a plan that cannot be scheduled, a
  ///   project that has a plan, and rules that contradict those in force.
  public func importPlan(
    _ document: PlanDocument, buffer: BufferSpecification.Sizing? = nil,
    source: PlanImported.Source, _ context: CommandContext
  ) throws(EngineError) -> Outcome {
    let content = CommandContent("import", document, buffer: buffer, source: source).bytes
    if let outcome = try repetition(of: context, content: content) { return outcome }
    let imported = try EngineError.deciding { () throws(Refusal) in
      try PlanImported(
        scheduling: try buffer.map(document.plan.reserving) ?? document.plan,
        customers: document.customers, source: source)
    }
    let project = document.plan.id
    return try transact(context, content: content) { (session) throws(EngineError) in
      guard try !session.hasPlan(of: project) else { throw .refused(.planExists(project)) }
      let events = try EngineError.deciding { () throws(Refusal) in
        try PlanStream.decide(.importPlan(imported), PlanStream.initial)
      }
      if let board = document.board { try session.constitute(board) }
      if let policy = document.policy { try session.adopt(policy) }
      for goal in document.goals { try session.define(goal) }
      try session.record(events.map { .plan($0) }, in: .plan(project))
      for gate in document.gates { try session.define(gate, in: project, imported.plan) }
      return project.text
    }
  }
}

extension CommandContent {
  /// A file as it was read, with no date that scheduling gave it.
  fileprivate init(
    _ verb: String, _ document: PlanDocument, buffer: BufferSpecification.Sizing?,
    source: PlanImported.Source
  ) {
    let project = buffer.map {
      BufferSpecification(id: "", kind: .project, protects: "", sizing: $0)
    }
    self = CommandContent(verb).message(source, at: 2).message(document.plan, at: 3)
      .messages(document.customers, at: 4).messages(document.goals, at: 5)
      .message(document.board, at: 6).message(document.policy, at: 7).message(project, at: 8)
      .messages(document.gates, at: 9)
  }
}
