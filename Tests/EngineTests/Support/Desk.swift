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
  /// What was given and carried out, in order.
  private(set) var given: [Given] = []
  private let prefix: String
  private var commands = 0

  /// A command, as it can be given again.
  struct Given {
    var context: CommandContext
    var act: (Ledger, CommandContext) throws(EngineError) -> Outcome
    var outcome: Outcome
  }

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

  private func give(
    _ actor: String,
    _ act: @escaping (Ledger, CommandContext) throws(EngineError) -> Outcome
  ) throws(EngineError) -> Outcome {
    let context = context(actor)
    let outcome = try act(ledger, context)
    given.append(Given(context: context, act: act, outcome: outcome))
    return outcome
  }

  @discardableResult
  func importPlan(_ document: PlanDocument = .aurora()) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.importPlan(document, source: .file, context)
    }
  }

  /// Hands a request in, without a look at its cost.
  func submit(
    _ request: ChangeRequest, by person: String = "Nils"
  ) throws(EngineError) -> ChangeID {
    let outcome = try give(person) { (ledger, context) throws(EngineError) in
      try ledger.submit(request, context)
    }
    return ChangeID(outcome.subject)
  }

  @discardableResult
  func revise(
    _ change: ChangeID, to request: ChangeRequest, by person: String = "Sofia"
  ) throws(EngineError) -> Outcome {
    try give(person) { (ledger, context) throws(EngineError) in
      try ledger.revise(change, to: request, because: "So it is.", context)
    }
  }

  @discardableResult
  func evaluate(_ change: ChangeID) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.evaluate(change, seed: 7, context)
    }
  }

  @discardableResult
  func vote(_ person: String, _ choice: Choice, on change: ChangeID) throws(EngineError) -> Outcome
  {
    try give(person) { (ledger, context) throws(EngineError) in
      try ledger.vote(choice, on: change, reason: "So be it.", context)
    }
  }

  /// Both sides sign for the same.
  func decide(_ choice: Choice, on change: ChangeID) throws(EngineError) {
    try vote("Mara", choice, on: change)
    try vote("Timo", choice, on: change)
  }

  @discardableResult
  func reschedule(_ change: ChangeID) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.reschedule(change, context)
    }
  }

  @discardableResult
  func progress(
    _ report: ProgressReport, in project: ProjectID = "aurora"
  ) throws(EngineError) -> Outcome {
    try give("Ada") { (ledger, context) throws(EngineError) in
      try ledger.progress(report, in: project, context)
    }
  }

  @discardableResult
  func withdraw(_ change: ChangeID, by person: String = "Sofia") throws(EngineError) -> Outcome {
    try give(person) { (ledger, context) throws(EngineError) in
      try ledger.withdraw(change, reason: "No longer needed.", context)
    }
  }

  @discardableResult
  func adopt(_ policy: Policy) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.adopt(policy, context)
    }
  }

  /// Opens the review cycle that it is.
  @discardableResult
  func openCycle() throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.openCycle(nil, context)
    }
  }

  @discardableResult
  func nameMoment(_ name: String) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.setBaseline(name, context)
    }
  }

  @discardableResult
  func measure(_ goal: String, _ value: Int) throws(EngineError) -> Outcome {
    let day = PlanTime(minute: now.day * 1440)
    return try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.measure(
        [(goal, GoalReading(value: value, on: day, source: "count"))], context)
    }
  }

  @discardableResult
  func abstain(_ person: String, on change: ChangeID) throws(EngineError) -> Outcome {
    try give(person) { (ledger, context) throws(EngineError) in
      try ledger.abstain(.undecided, on: change, reason: "away", context)
    }
  }

  @discardableResult
  func supersede(
    _ change: ChangeID, by successor: ChangeID, person: String = "Mara"
  ) throws(EngineError) -> Outcome {
    try give(person) { (ledger, context) throws(EngineError) in
      try ledger.supersede(change, by: successor, reason: "asked for anew", context)
    }
  }

  @discardableResult
  func review(_ change: ChangeID) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.review(change, note: "as it was", context)
    }
  }

  /// A window long after all work, and its end.
  func freezeAndLift(in project: ProjectID) throws(EngineError) {
    let window = FreezeWindow(
      id: "F1", from: PlanTime(minute: 60_000_000), until: PlanTime(minute: 60_100_000),
      isHard: true, reason: "quiet")
    _ = try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.declare(window, in: project, context)
    }
    _ = try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.lift("F1", in: project, reason: "loud", context)
    }
  }

  @discardableResult
  func define(_ gate: StageGate, in project: ProjectID) throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.define(gate, in: project, context)
    }
  }

  @discardableResult
  func show(
    _ criterion: String, at gate: String, in project: ProjectID
  ) throws(EngineError) -> Outcome {
    let evidence = GateEvidence(criterion: criterion, isMet: true, text: "seen")
    return try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.provide(evidence, at: gate, in: project, context)
    }
  }

  @discardableResult
  func decide(
    _ verdict: GateVerdict, at gate: String, in project: ProjectID, by person: String = "Mara"
  ) throws(EngineError) -> Outcome {
    try give(person) { (ledger, context) throws(EngineError) in
      try ledger.decide(verdict, at: gate, in: project, reason: "as seen", context)
    }
  }

  @discardableResult
  func checkpoint() throws(EngineError) -> Outcome {
    try give("Mara") { (ledger, context) throws(EngineError) in
      try ledger.checkpoint(context)
    }
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
