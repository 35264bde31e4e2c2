import ChangeControl
import Planning
import Testing

/// What changes do to what is booked beyond capacity.
@Suite struct OverloadEffectTests {
  private func evaluate(_ edits: [PlanEdit], isLevelled: Bool) throws -> Evaluation {
    var plan = SharedPeople.plan(seed: 1)
    plan.isLevelled = isLevelled
    plan.links = []
    plan.tasks = (0..<2).map { place in
      PlanTask(
        id: TaskID("T\(place)"), name: "T", duration: 960,
        assignments: [Assignment(resource: "P0")])
    }
    return try Evaluator.evaluate(
      Evaluator.Question(
        request: .fair.with { $0.edits = edits }, requestRevision: 1,
        state: try SharedPeople.state(plan), policy: .fortnightly, goals: [], dealsWon: 0,
        position: 1, engineVersion: "1", seed: 1, now: SharedPeople.start))
  }

  private let week = CalendarWeek(ofDay: SharedPeople.start.day)

  @Test func `overloads that a change makes and removes are told by person and week`() throws {
    let evaluation = try evaluate(
      [
        .removeTask("T1"),
        .addTask(
          PlanTask(
            id: "N", name: "N", duration: 480,
            constraint: .startNoEarlierThan(
              PlanTime(minute: SharedPeople.start.minute + 7 * 1440)),
            assignments: [
              Assignment(resource: "P1", units: 150), Assignment(resource: "P0"),
            ])),
      ], isLevelled: false)

    let absorb = try #require(evaluation.option(.absorb))
    #expect(
      absorb.overloads == [
        OverloadEffect(resource: "P0", week: week, before: 960, after: 0),
        OverloadEffect(
          resource: "P1", week: CalendarWeek(ofDay: week.monday + 7), before: 0, after: 240),
      ])
    #expect(absorb.overloads.map(\.isMade) == [false, true])
    #expect(evaluation.option(.reject)?.overloads == [])
  }

  @Test func `an overload that stays as it is goes without saying`() throws {
    let evaluation = try evaluate(
      [
        .addTask(
          PlanTask(
            id: "N", name: "N", duration: 480, assignments: [Assignment(resource: "P1")]))
      ], isLevelled: false)

    #expect(evaluation.options.allSatisfy { $0.overloads.isEmpty })
  }

  @Test func `in a levelled plan no option makes one`() throws {
    let evaluation = try evaluate(
      [.setDuration("T1", minutes: 1920, safe: nil)], isLevelled: true)

    #expect(evaluation.options.allSatisfy { $0.overloads.isEmpty })
  }
}
