import ChangeControl
import Engine
import EventSchema
import Planning

/// A realistic history, command by command, from a seed alone.
///
/// Several projects at a time are planned, worked on, changed and delivered; each
/// that ends makes room for the next. Requests are submitted, evaluated, signed
/// by both sides, carried out, rejected, put off or withdrawn. Every event comes
/// from the deciders and the planner that commands use; what they refuse, as they
/// do in life, is tried again another way. Nothing is read from a clock or a file.
public struct HistoryGenerator: Sendable {
  /// Projects at work at the same time.
  private static let width = 8

  private(set) var random: HistoryRandom
  private(set) var now: PlanTime
  private(set) var position: UInt64 = 0
  private(set) var requests = 0
  /// Money of all requests that are granted.
  private var dealsWon = 0
  private var projects: [ProjectLife] = []
  private var begun = 0
  private var isFounded = false
  let rules = HistoryRules()

  public init(seed: UInt64) {
    random = HistoryRandom(seed: seed)
    now = HistoryRules.firstDay
  }

  /// The next command.
  public mutating func next() -> HistoryStep {
    while true {
      if let step = try? attempt(), step.count > 0 {
        position += UInt64(step.count)
        return step
      }
      now.minute += 30
    }
  }

  /// One try; nil where there is nothing to do, a refusal where it is not allowed.
  private mutating func attempt() throws(Refusal) -> HistoryStep? {
    now.minute += random.number(in: 1...14)
    if !isFounded {
      isFounded = true
      return try rules.founding(at: now)
    }
    if projects.count < Self.width { return try begin() }
    let index = random.number(in: 0...projects.count - 1)
    if projects[index].isDelivered {
      projects.remove(at: index)
      return nil
    }
    var moment = HistoryMoment(
      now: now, position: position, requests: requests, dealsWon: dealsWon, rules: rules,
      random: random)
    defer { (random, requests, dealsWon) = (moment.random, moment.requests, moment.dealsWon) }
    return try projects[index].step(&moment)
  }

  private mutating func begin() throws(Refusal) -> HistoryStep {
    begun += 1
    let midnight = now.minute / 1440 * 1440
    let plan = GeneratedPlan.plan(
      number: begun, start: PlanTime(minute: midnight + 480), &random)
    let imported = try PlanImported(
      scheduling: plan, customers: [Customer(id: "acme", name: "Acme", tier: 1)],
      source: PlanImported.Source(
        format: "generated", file: plan.id.text, digest: Ledger.digest(of: Array(plan.id.text.utf8))
      ))
    var state = PlanStream.initial
    let events = try PlanStream.decide(.importPlan(imported), state)
    for event in events { PlanStream.evolve(&state, event) }
    if let state { projects.append(ProjectLife(state: state)) }
    return HistoryStep(
      actor: rules.manager, now: now.milliseconds, subject: plan.id.text,
      entries: [.init(stream: .plan(plan.id), events: events.map { .plan($0) })])
  }
}

/// What a step of a project rests on, and what it uses up.
struct HistoryMoment {
  let now: PlanTime
  let position: UInt64
  var requests: Int
  /// Money of all requests that are granted.
  var dealsWon: Int
  let rules: HistoryRules
  var random: HistoryRandom

  func step(_ actor: String, _ subject: String, _ entries: [HistoryStep.Entry]) -> HistoryStep {
    HistoryStep(actor: actor, now: now.milliseconds, subject: subject, entries: entries)
  }

  mutating func newRequest() -> ChangeID {
    requests += 1
    return ChangeID("CR-\(requests)")
  }
}

extension PlanTime {
  var milliseconds: Int64 { Int64(minute) * 60_000 }
}
