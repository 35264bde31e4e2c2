public import ChangeControl
public import Planning
public import Projections

/// What the board has to decide about, project by project, before it is worked
/// out: that is done without keeping the ledger open.
public struct AgendaQuestions: Query {
  /// One project; all that have open requests where nil.
  public var project: ProjectID?
  /// The requests that are weighed; all that can be evaluated where empty.
  public var changes: [ChangeID]
  /// So many requests of a project are weighed, those that rank first; named ones
  /// always are.
  public var seats: Int
  /// For ages and cycles, UTC milliseconds since 1970.
  public var now: Int64

  /// As many requests as a board looks at in one sitting.
  public static let usualSeats = 8

  public init(
    project: ProjectID? = nil, changes: [ChangeID] = [], seats: Int = usualSeats, now: Int64
  ) {
    self.project = project
    self.changes = changes
    self.seats = seats
    self.now = now
  }

  /// The requests of one project and the question that they are together.
  public struct Item: Sendable {
    public var lines: [QueueLine]
    public var waiting: [QueueLine]
    public var behind: [QueueLine]
    public var question: JointQuestion

    /// Works the question out.
    ///
    /// - Throws: `EngineError.refused` for a plan that cannot be scheduled.
    public func agenda() throws(EngineError) -> Agenda {
      let question = question
      let joint = try EngineError.deciding { () throws(Refusal) in
        try JointEvaluation(question)
      }
      return Agenda(
        plan: question.state, goals: question.goals, lines: lines, waiting: waiting, behind: behind,
        requests: Dictionary(question.asked.map { ($0.change, $0.request) }) { first, _ in first },
        joint: joint)
    }
  }

  /// Named changes of other projects are left out.
  ///
  /// - Throws: `EngineError.refused` for an unknown project, and for a named
  ///   change that was never submitted or is closed.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [Item] {
    let charter = try CharterInForce().answer(from: reader)
    var lines = try ChangeQueue(now: now).answer(from: reader)
    if let project {
      _ = try PlanInForce(project: project).answer(from: reader)
      lines.removeAll { $0.entry.project != project }
    }
    for change in changes where !lines.contains(where: { $0.entry.change == change }) {
      let file = try ChangeInFull(change: change).answer(from: reader)
      if !file.stage.isOpen { throw .refused(.changeClosed(file.stage.word)) }
    }
    if !changes.isEmpty { lines.removeAll { !changes.contains($0.entry.change) } }
    var items: [Item] = []
    for project in Set(lines.map(\.entry.project)).sorted() {
      items.append(
        try item(project, lines.filter { $0.entry.project == project }, charter, from: reader))
    }
    return items
  }

  private func item<Reader: LedgerReader & ~Copyable>(
    _ project: ProjectID, _ lines: [QueueLine], _ charter: Charter, from reader: borrowing Reader
  ) throws(EngineError) -> Item {
    let state = try PlanInForce(project: project).answer(from: reader)
    let policy = charter.policy ?? .standard
    let now = PlanTime(milliseconds: now)
    let facts = ChangeStream.Facts(
      planRevision: state.revision, board: charter.board, policy: policy, now: now)
    var weighed: [QueueLine] = []
    var waiting: [QueueLine] = []
    var asked: [JointQuestion.Asked] = []
    var behind: [QueueLine] = []
    for line in lines {
      if changes.isEmpty, weighed.count >= seats, line.entry.stage.awaitsWeighing {
        behind.append(line)
        continue
      }
      let file = try ChangeInFull(change: line.entry.change).answer(from: reader)
      do throws(Refusal) {
        try ChangeStream.checkEvaluable(.known(file), facts)
      } catch {
        // Approved and not stale, or deferred to a cycle that has not opened.
        waiting.append(line)
        continue
      }
      weighed.append(line)
      asked.append(
        JointQuestion.Asked(
          change: line.entry.change, number: line.entry.number, revision: file.revision,
          request: file.request, key: line.key))
    }
    let granted = weighed.reduce(0) { $0 &+ $1.entry.dealWon }
    let won = try EngineError.projecting { () throws(ProjectionError) in
      try RegisterProjection.totals(in: reader).dealsWon
    }
    return Item(
      lines: weighed, waiting: waiting, behind: behind,
      question: JointQuestion(
        asked: asked, state: state, policy: policy, goals: charter.goals, dealsWon: won &- granted,
        position: reader.position, engineVersion: Ledger.engineVersion, now: now,
        displacements: policy.deferral?.tasks == nil
          ? [:] : try DisplacementCounts(project: project).answer(from: reader)))
  }
}

extension RegisterEntry.Stage {
  /// Whether nothing has been decided yet.
  fileprivate var awaitsWeighing: Bool {
    switch self {
    case .submitted, .evaluated: true
    case .approved, .rejected, .deferred, .rescheduled, .withdrawn: false
    }
  }
}

/// Whether a request may be weighed now; the project it is of.
public struct WeighableChange: Query {
  public var change: ChangeID
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(change: ChangeID, now: Int64) {
    self.change = change
    self.now = now
  }

  /// - Throws: `EngineError.refused` for a change that was never submitted and
  ///   for one that may not be evaluated now.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> ProjectID {
    let question = try EvaluationQuestion(
      change: change, seed: 0, now: PlanTime(milliseconds: now)
    ).answer(from: reader)
    return question.request.project
  }
}
