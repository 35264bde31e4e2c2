import ChangeControl
import Planning
import Testing

/// What slips, promises and buffers come to on a plan small enough to reckon by
/// hand: M takes 8 days, A 2 days on the side, B both; a day is 8 hours.
@Suite struct BufferStandingTests {
  private static let day = 480
  private static let monday = PlanTime(minute: 20_458 * 1440 + 540)  // 2026-01-05T09:00

  private static func plan(lag: Int = 0, tail: Bool = false) -> Plan {
    var plan = Plan(
      id: "p", name: "P", start: monday, calendar: "c",
      calendars: [
        WorkCalendar(
          id: "c", name: "C",
          week: Array(repeating: [WorkCalendar.Shift(540, 1020)], count: 5) + [[], []])
      ],
      tasks: [
        PlanTask(id: "M", name: "M", duration: 8 * day),
        PlanTask(id: "A", name: "A", duration: 2 * day),
        PlanTask(id: "B", name: "B", duration: 2 * day),
        PlanTask(id: "S", name: "S", duration: 3 * day),
      ],
      links: [Link("M", "B"), Link("A", "B", lag: .working(lag))],
      buffers: [
        BufferSpecification(id: "PB", kind: .project, protects: "B", sizing: .explicit(4 * day)),
        BufferSpecification(
          id: "FB", kind: .feeding(into: "B"), protects: "A", sizing: .explicit(2 * day)),
      ])
    if tail { plan.tasks.append(PlanTask(id: "W", name: "W", duration: day)) }
    return plan
  }

  private static func state(_ plan: Plan) throws -> PlanState {
    let digest = try #require(ContentDigest(Array(repeating: 0, count: 32)))
    let imported = try PlanImported(
      scheduling: plan, customers: [],
      source: PlanImported.Source(format: "test", file: "-", digest: digest))
    return try #require(PlanStream.state(after: [.imported(imported)]))
  }

  private static func drawn(_ state: PlanState, _ report: ProgressReport) throws -> [BufferID: Int]
  {
    let progressed = try state.progressed(by: report, now: monday)
    return Dictionary(
      progressed.draws.map { ($0.buffer, $0.minutes) }, uniquingKeysWith: { first, _ in first })
  }

  @Test(arguments: [0, 2 * day])
  func `a chain eats its feeding buffer first, whatever lag or slack lies behind`(lag: Int) throws {
    let state = try Self.state(Self.plan(lag: lag))

    let late = try Self.drawn(
      state, ProgressReport(task: "A", started: Self.monday, remaining: 3 * Self.day))

    #expect(late == ["FB": Self.day])
  }

  @Test func `only what exceeds the feeding buffer and the slack reaches the project buffer`()
    throws
  {
    let state = try Self.state(Self.plan())

    let late = try Self.drawn(
      state, ProgressReport(task: "A", started: Self.monday, remaining: 9 * Self.day))

    #expect(late == ["FB": 2 * Self.day, "PB": Self.day])
  }

  @Test func `a delay of the fed task is the project buffer's alone`() throws {
    let state = try Self.state(Self.plan())

    let late = try Self.drawn(
      state, ProgressReport(task: "M", started: Self.monday, remaining: 9 * Self.day))

    #expect(late == ["PB": Self.day])
  }

  @Test func `a project buffer behind the last line guards the end of all work`() throws {
    let state = try Self.state(Self.plan())

    let late = try Self.drawn(
      state, ProgressReport(task: "S", started: Self.monday, remaining: 12 * Self.day))

    #expect(late == ["PB": 2 * Self.day])
  }

  @Test func `a start that is corrected says nothing about what is left`() throws {
    var state: PlanState? = try Self.state(Self.plan())
    let known = Progress.started(at: Self.monday, remaining: 3 * Self.day, asOf: Self.monday)
    state?.plan.tasks[1].progress = known
    let earlier = PlanTime(minute: Self.monday.minute - 60)

    let corrected = try #require(state).progressed(
      by: ProgressReport(task: "A", started: earlier), now: Self.monday)

    #expect(
      corrected.progress
        == .started(at: earlier, remaining: 3 * Self.day, asOf: Self.monday))
  }

  @Test func `a change that takes a promise back cannot be approved unawares`() throws {
    var plan = Self.plan(tail: true)
    plan.tasks[4].promise = Promise(
      customer: "acme", date: PlanTime(minute: Self.monday.minute + 9000))
    let state = try Self.state(plan)
    for edit in [PlanEdit.removeTask("W"), .setPromise("W", nil)] {
      var request = ChangeRequest.fair
      request.edits = [edit]

      let evaluation = try Evaluator.evaluate(
        Evaluator.Question(
          request: request, requestRevision: 1, state: state, policy: .fortnightly, goals: [],
          dealsWon: 0, position: 1, engineVersion: "1", seed: 0, now: Self.monday))

      #expect(evaluation.option(.absorb)?.obstacles == [.promiseWithdrawn("W")])
      #expect(evaluation.option(.absorb)?.milestones.map(\.task) == ["W"])
    }
  }

  @Test func `an option that breaks a promise with leave is done knowingly`() throws {
    var plan = Self.plan()
    plan.tasks[3].promise = Promise(
      customer: "acme", date: PlanTime(minute: Self.monday.minute + 4320))
    var policy = Policy.fortnightly
    policy.mayBreakPromises = true
    var request = ChangeRequest.fair
    request.edits = [.setDuration("S", minutes: 5 * Self.day, safe: nil)]

    let evaluation = try Evaluator.evaluate(
      Evaluator.Question(
        request: request, requestRevision: 1, state: try Self.state(plan), policy: policy,
        goals: [], dealsWon: 0, position: 1, engineVersion: "1", seed: 0, now: Self.monday))

    let absorb = try #require(evaluation.option(.absorb))
    #expect(absorb.isFeasible)
    #expect(absorb.breaches.count == 1)
    #expect(evaluation.recommendation.option == .absorb)
  }
}
