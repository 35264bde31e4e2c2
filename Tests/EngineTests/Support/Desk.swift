import ChangeControl
import Engine
import Planning
import Projections
import StoreTestSupport
import Testing

/// A ledger at which people give commands, one minute after another.
final class Desk {
  let ledger: Ledger
  /// When the last command was given.
  var now = PlanTime.june(1, 7)
  private let prefix: String
  private var commands = 0

  /// A desk at a ledger; a second one at the same ledger needs another prefix.
  init(_ ledger: Ledger, prefix: String = "command") {
    self.ledger = ledger
    self.prefix = prefix
  }

  /// A new command id and the next minute.
  func context(_ actor: String, isDryRun: Bool = false) -> CommandContext {
    commands += 1
    now.minute += 1
    return CommandContext(
      id: "\(prefix)-\(commands)", actor: actor, now: Int64(now.minute) * 60_000,
      isDryRun: isDryRun)
  }

  @discardableResult
  func importPlan(_ document: PlanDocument = .aurora()) throws(EngineError) -> Outcome {
    try ledger.importPlan(document, source: .file, context("Mara"))
  }

  /// Hands a request in, without a look at its cost.
  func submit(
    _ request: ChangeRequest, by person: String = "Nils"
  ) throws(EngineError) -> ChangeID {
    ChangeID(try ledger.submit(request, context(person)).subject)
  }

  @discardableResult
  func evaluate(_ change: ChangeID) throws(EngineError) -> Outcome {
    try ledger.evaluate(change, seed: 7, context("Mara"))
  }

  @discardableResult
  func vote(_ person: String, _ choice: Choice, on change: ChangeID) throws(EngineError) -> Outcome
  {
    try ledger.vote(choice, on: change, reason: "So be it.", context(person))
  }

  /// Both sides sign for the same.
  func decide(_ choice: Choice, on change: ChangeID) throws(EngineError) {
    try vote("Mara", choice, on: change)
    try vote("Timo", choice, on: change)
  }

  @discardableResult
  func reschedule(_ change: ChangeID) throws(EngineError) -> Outcome {
    try ledger.reschedule(change, context("Mara"))
  }

  @discardableResult
  func progress(
    _ report: ProgressReport, in project: ProjectID = "aurora"
  ) throws(EngineError) -> Outcome {
    try ledger.progress(report, in: project, context("Ada"))
  }

  @discardableResult
  func withdraw(_ change: ChangeID, by person: String = "Sofia") throws(EngineError) -> Outcome {
    try ledger.withdraw(change, reason: "No longer needed.", context(person))
  }

  func plan(_ project: ProjectID = "aurora") throws(EngineError) -> PlanState {
    try ledger.ask(PlanInForce(project: project))
  }

  func file(_ change: ChangeID) throws(EngineError) -> ChangeFile {
    try ledger.ask(ChangeInFull(change: change))
  }
}

/// Runs a test at the desk of a new ledger and verifies the ledger afterwards.
func withDesk(
  importing document: PlanDocument? = .aurora(), _ body: (Desk) throws -> Void
) throws {
  let directory = try TemporaryDirectory()
  let desk = Desk(try Ledger.create(at: directory.path("ledger")))
  if let document { try desk.importPlan(document) }
  try body(desk)
  #expect(try desk.ledger.verify().findings == [])
}

/// Runs a test on the directory of a closed ledger that some work was done on.
func withClosedLedger(
  isSoundAfter: Bool = true, _ work: (Desk) throws -> Void = { _ in },
  then body: (_ path: String) throws -> Void
) throws {
  let directory = try TemporaryDirectory()
  let path = directory.path("ledger")
  try {
    let desk = Desk(try Ledger.create(at: path))
    try desk.importPlan()
    try work(desk)
  }()
  try body(path)
  if isSoundAfter {
    #expect(try Ledger.open(at: path, readOnly: true).verify().findings == [])
  }
}

/// The error of an operation, or nil if it has none.
func failure<Value>(_ operation: () throws(EngineError) -> Value) -> EngineError? {
  do {
    _ = try operation()
    return nil
  } catch {
    return error
  }
}
