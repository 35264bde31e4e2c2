import ChangeControl
import Engine
import Planning
import Projections

/// What a ledger says to every question, at one moment.
struct Answers: Equatable {
  var head: UInt64
  var status: LedgerStatus
  var queue: [QueueLine]
  var views: [PlanView]
  var buffers: [[BufferReport]]
  var trails: [[LedgerEvent]]
  var files: [ChangeFile]

  init(
    _ ledger: Ledger, as projects: [ProjectID], asOf moment: AsOf? = nil
  ) throws(EngineError) {
    status = try ledger.ask(LedgerOverview(), asOf: moment)
    head = status.head
    queue = try ledger.ask(ChangeQueue(includesClosed: true, now: 0), asOf: moment)
    views = []
    buffers = []
    trails = [try ledger.ask(AuditTrail(), asOf: moment)]
    files = []
    for project in status.projects.map(\.id) {
      views.append(try ledger.ask(PlanOnPaper(project: project), asOf: moment))
      buffers.append(try ledger.ask(BufferBudgets(project: project), asOf: moment))
      trails.append(
        try ledger.ask(AuditTrail(of: .task(project, "build")), asOf: moment))
      trails.append(try ledger.ask(AuditTrail(of: .buffer(project, "PB")), asOf: moment))
    }
    for person in ["Mara", "Sofia"] {
      trails.append(try ledger.ask(AuditTrail(of: .person(person)), asOf: moment))
    }
    for line in queue {
      files.append(try ledger.ask(ChangeInFull(change: line.entry.change), asOf: moment))
      trails.append(try ledger.ask(AuditTrail(of: .change(line.entry.change)), asOf: moment))
    }
  }
}
