import ChangeControl
import Planning
public import Projections

/// What waits for people, and what they have to know.
///
/// A function of the state alone: nothing is marked as read. News are those of the
/// review cycle that is open and of the one before.
public struct Inbox: Query {
  /// One person; everybody where nil.
  public var person: String?
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(person: String? = nil, now: Int64) {
    self.person = person
    self.now = now
  }

  /// By person, then what is to be done before what is to be known.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [InboxItem] {
    let charter = try CharterInForce().answer(from: reader)
    let time = PlanTime(milliseconds: now)
    let cycle = (charter.policy ?? .standard).cycle
    let since = cycle.opening(of: cycle.number(at: time) - 1)
    var items: [InboxItem] = []
    let lines = try ChangeQueue(includesClosed: true, now: now).answer(from: reader)
    for line in lines {
      let isNews = PlanTime(milliseconds: line.entry.changed) >= since
      items += requests(line, charter.board, cycle, isNews: isNews)
      if isNews, case .rescheduled = line.entry.stage {
        items += try moved(by: line.entry, from: reader)
      }
    }
    for project in try projects(reader) {
      let state = try PlanInForce(project: project).answer(from: reader)
      items += unreported(state, time)
      for file in try Gates.files(of: project, from: reader)
      where file.stage != .passed && file.stage != .stopped && file.unmet(required: true).isEmpty {
        items += holders(of: file.gate.role, charter.board).map {
          InboxItem(
            person: $0, matter: .gate(project, id: file.gate.id, name: file.gate.name))
        }
      }
    }
    for view in try CarriedOutChanges().answer(from: reader) where view.stage == .implemented {
      items += holders(of: .projectManager, charter.board).map {
        InboxItem(person: $0, matter: .review(view.change, title: view.title))
      }
    }
    return sorted(items.filter { person == nil || $0.person == person })
  }

  /// In the order in which people come, tasks before news; else as found.
  private func sorted(_ items: [InboxItem]) -> [InboxItem] {
    items.enumerated().sorted { left, right in
      let (one, other) = (left.element, right.element)
      if one.person != other.person { return one.person < other.person }
      if one.isTask != other.isTask { return one.isTask }
      return left.offset < right.offset
    }.map(\.element)
  }

  private func holders(of role: Role, _ board: Board?) -> [String] {
    board?.members.filter { $0.role == role }.map(\.person) ?? []
  }

  private func requests(
    _ line: QueueLine, _ board: Board?, _ cycle: Policy.Cycle, isNews: Bool
  ) -> [InboxItem] {
    let (entry, change) = (line.entry, line.entry.change)
    let title = entry.title
    let managers = holders(of: .projectManager, board)
    func toManagers(_ matter: InboxItem.Matter) -> [InboxItem] {
      managers.map { InboxItem(person: $0, matter: matter) }
    }
    func toRequester(_ matter: InboxItem.Matter) -> [InboxItem] {
      [InboxItem(person: entry.requester, matter: matter)]
    }
    switch entry.stage {
    case .submitted: return toManagers(.evaluate(change, title: title, isStale: false))
    case .evaluated where line.isStale, .approved where line.isStale:
      return toManagers(.evaluate(change, title: title, isStale: true))
    case .evaluated:
      guard let recommended = entry.evaluation?.recommended else { return [] }
      let voters = board?.members.filter { member in
        line.awaits.contains(member.role) && member.person != entry.requester
          && !entry.signatures.contains { $0.person == member.person }
      }
      return (voters ?? []).map {
        InboxItem(
          person: $0.person, matter: .vote(change, title: title, recommended: recommended))
      }
    case .approved: return toManagers(.carryOut(change, title: title))
    case .deferred(let number) where cycle.opening(of: number) <= PlanTime(milliseconds: now):
      return toManagers(.evaluate(change, title: title, isStale: false))
    case .deferred(let number):
      return toRequester(
        .deferred(change, title: title, cycle: number, opens: cycle.opening(of: number)))
    case .rejected, .rescheduled, .withdrawn:
      return isNews ? toRequester(.decided(change, title: title, entry.stage)) : []
    }
  }

  /// Tasks that others own and that a change has moved.
  private func moved<Reader: LedgerReader & ~Copyable>(
    by entry: RegisterEntry, from reader: borrowing Reader
  ) throws(EngineError) -> [InboxItem] {
    guard case .rescheduled(let kind, _) = entry.stage else { return [] }
    let file = try ChangeInFull(change: entry.change).answer(from: reader)
    let plan = try PlanInForce(project: entry.project).answer(from: reader).plan
    return (file.evaluation?.evaluation.option(kind)?.moves ?? []).compactMap { move in
      guard let task = plan.task(move.task), let owner = task.owner else { return nil }
      return InboxItem(
        person: owner,
        matter: .moved(
          entry.project, task.id, name: task.name, by: entry.change, move.before, move.after))
    }
  }

  /// Tasks that were to begin or to end before now.
  private func unreported(_ state: PlanState, _ time: PlanTime) -> [InboxItem] {
    let placed = Dictionary(state.placements.map { ($0.task, $0) }) { first, _ in first }
    return state.plan.tasks.compactMap { task in
      guard let owner = task.owner, task.kind != .summary, let mine = placed[task.id] else {
        return nil
      }
      let due: PlanTime
      switch task.progress {
      case .notStarted: due = mine.start
      case .started: due = mine.finish
      case .finished: return nil
      }
      guard due < time else { return nil }
      return InboxItem(
        person: owner,
        matter: .report(
          state.plan.id, task.id, name: task.name, due: due,
          hasStarted: task.progress != .notStarted))
    }
  }

  private func projects<Reader: LedgerReader & ~Copyable>(
    _ reader: borrowing Reader
  ) throws(EngineError) -> [ProjectID] {
    try EngineError.projecting { () throws(ProjectionError) in
      try PlanProjection.foremost(.max, in: reader).map(\.id)
    }
  }
}
