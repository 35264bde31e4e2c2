import ChangeControl
import Engine
import Planning
import Projections

/// What a ledger must say, kept in plain collections from the answers to the
/// commands alone: nothing in it comes from a store.
struct LedgerModel {
  private(set) var events: [LedgerEvent] = []
  private(set) var plans: [ProjectID: PlanState] = [:]
  private(set) var changes: [ChangeID: ChangeFile] = [:]
  private(set) var buffers: [ProjectID: [BufferID: [BufferEntry]]] = [:]

  /// Takes what a command came to; tells what is wrong with it.
  mutating func take(_ outcome: Outcome) -> String? {
    if outcome.isRepetition || outcome.isDryRun { return "\(outcome.subject) is not new" }
    for event in outcome.events {
      guard event.position == UInt64(events.count) + 1 else {
        return "position \(event.position) follows \(events.count)"
      }
      events.append(event)
      guard take(event) else { return "\(event) is in a stream that is not its own" }
    }
    return nil
  }

  private mutating func take(_ event: LedgerEvent) -> Bool {
    switch (event.event, event.stream) {
    case (.plan(let planEvent), .plan(let project)):
      PlanStream.evolve(&plans[project], planEvent)
      post(planEvent, of: project, event)
    case (.change(let changeEvent), .change(let change)):
      var state = changes[change].map { ChangeState.known($0) } ?? .unknown
      ChangeStream.evolve(&state, changeEvent)
      if case .known(let file) = state { changes[change] = file }
    case (.plan, _), (.change, _): return false
    case (.board, _), (.policy, _), (.goal, _), (.baseline, _), (.gate, _), (.freeze, _),
      (.ledger, _):
      break
    }
    return true
  }

  private mutating func post(
    _ planEvent: PlanEvent, of project: ProjectID, _ event: LedgerEvent
  ) {
    func entry(_ cause: BufferEntry.Cause, _ minutes: Int) -> BufferEntry {
      BufferEntry(
        position: event.position, recorded: event.recorded, cause: cause, minutes: minutes)
    }
    var movements: [(BufferID, BufferEntry)]
    switch planEvent {
    case .imported(let imported):
      movements = imported.buffers.map { ($0.id, entry(.reserve, $0.reserved)) }
    case .progressed(let progressed):
      movements = progressed.draws.map {
        ($0.buffer, entry(.execution(progressed.task), -$0.minutes))
      }
    case .rescheduled(let rescheduled):
      movements = rescheduled.draws.map {
        ($0.buffer, entry(.change(rescheduled.change), -$0.minutes))
      }
    }
    for (buffer, entry) in movements {
      buffers[project, default: [:]][buffer, default: []].append(entry)
    }
  }

  /// The first thing that a ledger says otherwise; nil where it says all the same.
  func difference(from ledger: Ledger) throws(EngineError) -> String? {
    if try ledger.ask(AuditTrail()) != events { return "the log" }
    for (project, state) in plans {
      if try ledger.ask(PlanInForce(project: project)) != state { return "the plan \(project)" }
      for report in try ledger.ask(BufferBudgets(project: project)) {
        let buffer = report.budget.reserve.id
        let entries = buffers[project]?[buffer] ?? []
        let left = report.budget.reserve.reserved - report.budget.drawn + report.budget.restored
        guard report.entries == entries, left == entries.reduce(0, { $0 + $1.minutes }) else {
          return "buffer \(buffer) of \(project)"
        }
      }
    }
    let lines = try ledger.ask(ChangeQueue(includesClosed: true, now: 0))
    if Set(lines.map(\.entry.change)) != Set(changes.keys) { return "who is in the register" }
    for line in lines {
      let (entry, change) = (line.entry, line.entry.change)
      guard let file = changes[change], try ledger.ask(ChangeInFull(change: change)) == file,
        entry.title == file.request.title, entry.revision == file.revision,
        entry.isOpen == file.stage.isOpen, entry.evaluation?.digest == file.evaluation?.digest
      else { return "the register's line of \(change)" }
      let trail = try ledger.ask(AuditTrail(of: .change(change)))
      if trail != events.filter({ $0.concerns(change) }) { return "the trail of \(change)" }
    }
    for person in Set(events.map(\.actor)) {
      let trail = try ledger.ask(AuditTrail(of: .person(person)))
      if trail != events.filter({ $0.concerns(person) }) { return "the trail of \(person)" }
    }
    return nil
  }
}

extension LedgerEvent {
  fileprivate func concerns(_ change: ChangeID) -> Bool {
    if case .plan(.rescheduled(let rescheduled)) = event { return rescheduled.change == change }
    if case .change(.withdrawn(_, change)) = event { return true }
    return stream == .change(change)
  }

  fileprivate func concerns(_ person: String) -> Bool {
    if actor == person { return true }
    switch event {
    case .change(.submitted(let submission)), .change(.revised(let submission)):
      return submission.request.requester == person
    case .change(.voted(let vote)): return vote.person == person
    case .change(.abstained(let abstention)): return abstention.person == person
    case .change(.reviewed(let review)): return review.estimator == person
    default: return false
    }
  }
}
