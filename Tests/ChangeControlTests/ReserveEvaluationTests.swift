import ChangeControl
import Planning
import Testing

/// What a change draws from the reserves of resources.
@Suite struct ReserveEvaluationTests {
  /// Both of a crew are asked for by a change; one of them is reserved.
  private func evaluate(drawing: Bool) throws -> Evaluation {
    let monday = PlanTime(minute: 20_604 * 1440)
    let plan = Plan(
      id: "p", name: "P", start: monday, calendar: "c",
      calendars: [
        WorkCalendar(
          id: "c", name: "C", week: Array(repeating: [WorkCalendar.Shift(480, 960)], count: 7))
      ],
      resources: [Resource(id: "crew", name: "Crew", capacity: 200)],
      tasks: [
        PlanTask(
          id: "a", name: "A", duration: 960, assignments: [Assignment(resource: "crew")])
      ],
      reserves: [
        ResourceReserve(
          id: "RV", resource: "crew", units: 100, from: monday,
          until: PlanTime(minute: monday.minute + 3 * 1440))
      ], isLevelled: true)
    let network = try Network(plan)
    let state = PlanState(
      revision: 1, plan: plan, customers: [],
      placements: SerialSchedule.schedule(network).placements, baseline: [], buffers: [],
      dataDate: monday,
      source: PlanImported.Source(
        format: "leeway", file: "p",
        digest: try #require(ContentDigest(Array(repeating: 0, count: 32)))))
    let added = PlanTask(
      id: "x", name: "X", duration: 480, assignments: [Assignment(resource: "crew")],
      drawsReserve: drawing)
    return try Evaluator.evaluate(
      Evaluator.Question(
        request: ChangeRequest(
          project: "p", title: "t", reason: "r", requester: "ann", department: "sales",
          edits: [.addTask(added)]),
        requestRevision: 1, state: state, policy: .standard, goals: [], dealsWon: 0, position: 1,
        engineVersion: "1", seed: 1, now: monday))
  }

  @Test func `an evaluation says how much of a reserve each option draws`() throws {
    let evaluation = try evaluate(drawing: true)

    let absorb = try #require(evaluation.option(.absorb))
    #expect(
      absorb.reserves
        == [ReserveEffect(reserve: "RV", reserved: 1440, drawnBefore: 0, drawnAfter: 480)])
    #expect(evaluation.option(.reject)?.reserves.map(\.drawnAfter) == [0])
    #expect(absorb.moves.first { $0.task == "x" }?.after?.start.day == 20_604)
  }

  @Test func `a change without leave waits behind ordinary work and draws nothing`() throws {
    let absorb = try #require(try evaluate(drawing: false).option(.absorb))

    #expect(absorb.reserves.map(\.drawnAfter) == [0])
    #expect(absorb.moves.first { $0.task == "x" }?.after?.start.day == 20_606)
  }
}
