import ChangeControl
import Planning
import Testing

/// The option in which others take over.
///
/// Anna works a week on W, and on the Monday after it on X; both are promised,
/// and Ben is free.
@Suite struct ReallocateTests {
  private static let day = 480
  private static let start = SharedPeople.start

  private static func plan(ben skills: [Skill], asks: Skill = "welding") -> Plan {
    Plan(
      id: "aurora", name: "Aurora", start: start, calendar: "c",
      calendars: [
        WorkCalendar(
          id: "c", name: "C",
          week: Array(repeating: [WorkCalendar.Shift(540, 1020)], count: 5) + [[], []])
      ],
      resources: [
        Resource(id: "anna", name: "Anna", skills: [Skill("welding", level: 3)], rate: 9000),
        Resource(id: "ben", name: "Ben", skills: skills, rate: 6000),
      ],
      tasks: [
        PlanTask(
          id: "W", name: "W", duration: 5 * day,
          promise: Promise(
            customer: "acme", date: PlanTime(minute: start.minute + 10 * 1440 + 480)),
          assignments: [Assignment(resource: "anna")], skill: asks),
        PlanTask(
          id: "X", name: "X", duration: day,
          constraint: .startNoEarlierThan(PlanTime(minute: start.minute + 7 * 1440)),
          promise: Promise(customer: "acme", date: PlanTime(minute: start.minute + 7 * 1440 + 480)),
          assignments: [Assignment(resource: "anna")], skill: asks),
      ], isLevelled: true, currency: "EUR")
  }

  private static func evaluate(_ plan: Plan, _ edits: [PlanEdit]) throws -> Evaluation {
    try Evaluator.evaluate(
      Evaluator.Question(
        request: .fair.with { $0.edits = edits }, requestRevision: 1,
        state: try SharedPeople.state(plan), policy: .fortnightly, goals: [], dealsWon: 0,
        position: 1, engineVersion: "1", seed: 1, now: start))
  }

  private static let longer: [PlanEdit] = [.setDuration("W", minutes: 8 * day, safe: nil)]

  @Test func `somebody else with the skill takes over and the promise is kept`() throws {
    let evaluation = try Self.evaluate(Self.plan(ben: ["welding"]), Self.longer)

    let absorb = try #require(evaluation.option(.absorb))
    let reallocate = try #require(evaluation.option(.reallocate))
    #expect(!absorb.isFeasible)
    #expect(reallocate.isFeasible)
    #expect(reallocate.edits.compactMap(\.takeover).map(\.resource) == ["ben"])
    #expect(evaluation.recommendation.option == .reallocate)
  }

  @Test func `nobody takes over who lacks the skill`() throws {
    let evaluation = try Self.evaluate(Self.plan(ben: ["painting"]), Self.longer)

    let reallocate = try #require(evaluation.option(.reallocate))
    #expect(reallocate.obstacles.contains(.nobodyToTakeOver))
    #expect(reallocate.edits == [])
  }

  @Test func `nobody takes over who has the skill at too low a level`() throws {
    let asked = Skill("welding", level: 2)
    let low = try Self.evaluate(Self.plan(ben: ["welding"], asks: asked), Self.longer)
    let high = try Self.evaluate(Self.plan(ben: [asked], asks: asked), Self.longer)

    #expect(low.option(.reallocate)?.obstacles.contains(.nobodyToTakeOver) == true)
    #expect(high.option(.reallocate)?.isFeasible == true)
  }

  @Test func `who lacks the skill cannot be put on the work by a request`() throws {
    let evaluation = try Self.evaluate(
      Self.plan(ben: ["painting"]), [.assign("W", Assignment(resource: "ben"))])

    let absorb = try #require(evaluation.option(.absorb))
    #expect(
      absorb.obstacles == [.unverified("W asks for welding, which ben does not have")])
  }

  @Test func `each option says what its work costs at the rates of whoever does it`() throws {
    let evaluation = try Self.evaluate(Self.plan(ben: ["welding"]), Self.longer)

    // Six days at 90 an hour; then nine, of which Ben takes one or eight at 60.
    let before = 6 * 8 * 9000
    #expect(
      evaluation.option(.absorb)?.cost
        == CostEffect(before: before, after: 9 * 8 * 9000, currency: "EUR"))
    let reallocate = try #require(evaluation.option(.reallocate))
    let moved = reallocate.edits.compactMap(\.takeover).map(\.task) == ["X"] ? 1 : 8
    #expect(
      reallocate.cost
        == CostEffect(
          before: before, after: 8 * (moved * 6000 + (9 - moved) * 9000), currency: "EUR"))
    #expect(
      evaluation.option(.reject)?.cost == CostEffect(before: before, after: before, currency: "EUR")
    )
  }

  @Test(arguments: 0..<UInt64(60))
  func `an option in which others take over never ends later than absorbing`(
    seed: UInt64
  ) throws {
    var plan = SharedPeople.plan(seed: seed)
    for place in plan.resources.indices { plan.resources[place].skills = ["welding"] }
    for place in plan.tasks.indices { plan.tasks[place].skill = "welding" }
    let added = PlanTask(
      id: "N", name: "N", duration: 960, assignments: [Assignment(resource: "P0")])
    let evaluation = try Self.evaluate(
      plan, [.setDuration("T0", minutes: 3840, safe: nil), .addTask(added)])

    let absorb = try #require(evaluation.option(.absorb))
    let option = try #require(evaluation.option(.reallocate))
    #expect(option.finishAfter <= absorb.finishAfter)
    for obstacle in option.obstacles {
      if case .unverified(let reason) = obstacle { Issue.record("\(reason)") }
    }
  }

  @Test func `what keeps a promise that all others break is among the options to choose from`()
    throws
  {
    let evaluation = try Self.evaluate(Self.plan(ben: ["welding"]), Self.longer)

    #expect(evaluation.tradeoffs.contains(.reallocate))
  }
}
