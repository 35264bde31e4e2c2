import ChangeControl
import Planning
import Testing

@Suite struct GoalMeasuringTests {
  private let returns = Goal(
    id: "RETURNS", name: "Returns", side: .project, target: 500, unit: "ppm", direction: .lower,
    period: Goal.Period(first: day(10), end: day(20)))

  @Test func `what was measured is recorded, and the same again is nothing new`() {
    let reading = GoalReading(value: 420, on: day(12), source: "survey")

    let scenario = Scenario<GoalStream>.given(.defined(returns))
    let again = Scenario<GoalStream>.given(.defined(returns), .measured(reading))

    #expect(scenario.when(measure(reading)) == .success([.measured(reading)]))
    #expect(again.when(measure(reading)) == .success([]))
  }

  @Test func `a second value of a day corrects the first, and the latest day counts`() {
    let readings = [
      GoalReading(value: 420, on: day(12), source: "survey"),
      GoalReading(value: 300, on: day(11), source: "late letter"),
      GoalReading(value: 430, on: day(12), source: "survey, counted again"),
    ]

    let record = GoalStream.state(after: [.defined(returns)] + readings.map { .measured($0) })

    #expect(record?.latest == readings[2])
    #expect(
      Scenario<GoalStream>.given(.defined(returns), .measured(readings[0]))
        .when(measure(readings[2])) == .success([.measured(readings[2])]))
  }

  @Test(arguments: [
    (9, GoalRefusal.outsidePeriod("RETURNS", day(9), Goal.Period(first: day(10), end: day(20)))),
    (20, .outsidePeriod("RETURNS", day(20), Goal.Period(first: day(10), end: day(20)))),
    (31, .inFuture("RETURNS", day(31), now: day(30))),
  ])
  func `a day outside the period or in the future is refused`(on: Int, refusal: GoalRefusal) {
    let reading = GoalReading(value: 1, on: day(on), source: "")

    let result = Scenario<GoalStream>.given(.defined(returns)).when(measure(reading))

    #expect(result == .failure(.goal(refusal)))
    #expect(!refusal.sentence.isEmpty && !refusal.nextStep.isEmpty)
  }

  @Test(arguments: [Goal.Measure.promisesKept, .bufferLeft, .dealsWon])
  func `a computed line takes no value by hand`(measure kind: Goal.Measure) {
    let goal = Goal(id: "P", name: "P", side: .project, measure: kind, target: 1, unit: "%")

    let result = Scenario<GoalStream>.given(.defined(goal))
      .when(.measure("P", GoalReading(value: 1, on: day(1), source: ""), now: day(30)))

    #expect(result == .failure(.goal(.computed("P"))))
  }

  @Test func `a value beyond what a goal can hold, and a goal that is none, are refused`() {
    let reading = GoalReading(value: .max, on: day(12), source: "")

    #expect(
      Scenario<GoalStream>.given(.defined(returns)).when(measure(reading))
        == .failure(.outOfRange("value", .max, GoalReading.range)))
    #expect(
      Scenario<GoalStream>.given().when(measure(reading))
        == .failure(.goal(.unknown("RETURNS", closest: nil))))
  }

  private func measure(_ reading: GoalReading) -> GoalStream.Command {
    .measure("RETURNS", reading, now: day(30))
  }
}

@Suite struct AttainmentTests {
  @Test(arguments: [
    (Goal.Direction.higher, 100, 50, 500, 5000), (.higher, 100, 250, 2500, 10000),
    (.higher, 3, 1, 333, 3333), (.higher, 3, 2, 667, 6667), (.higher, 100, -5, 0, 0),
    (.higher, 0, 0, 1000, 10000), (.higher, 0, -1, 0, 0), (.lower, 500, 500, 1000, 10000),
    (.lower, 500, 600, 800, 8000), (.lower, 500, 400, 1200, 10000), (.lower, 500, 1000, 0, 0),
    (.lower, 0, 0, 1000, 10000), (.lower, 0, 1, 0, 0),
    (.higher, 1_000_000_000_000, .max, 1000, 10000),
  ])
  func `attainment is the actual against the target, points are capped`(
    direction: Goal.Direction, target: Int, value: Int, permille: Int, points: Int
  ) {
    let goal = Goal(
      id: "G", name: "G", side: .project, weight: 10, target: target, unit: "",
      direction: direction)

    #expect(Attainment(of: goal, by: value).permille == permille)
    #expect(goal.points(of: value) == points)
  }

  @Test(arguments: 0..<40)
  func `points lie between nothing and the weight, and more of what is better is never less`(
    seed: UInt64
  ) {
    var generator = Generator(seed: seed)
    let goal = Goal(
      id: "G", name: "G", side: .sales, weight: Int.random(in: 0...100, using: &generator),
      target: Int.random(in: 0...1_000_000_000_000, using: &generator), unit: "",
      direction: Bool.random(using: &generator) ? .higher : .lower)
    let values = (0..<2).map { _ in
      Int.random(in: GoalReading.range, using: &generator)
    }.sorted()

    let points = values.map { goal.points(of: $0) }

    #expect(points.allSatisfy { (0...goal.weight * 1000).contains($0) })
    #expect(goal.direction == .higher ? points[0] <= points[1] : points[0] >= points[1])
  }
}

@Suite struct GoalTreeTests {
  private let goals = [
    Goal(id: "A", name: "A", side: .project, parent: "TOP", weight: 30, target: 10, unit: ""),
    Goal(id: "B", name: "B", side: .sales, parent: "TOP", weight: 10, target: 10, unit: ""),
    Goal(id: "C", name: "C", side: .sales, parent: "B", weight: 5, target: 10, unit: ""),
    Goal(id: "TOP", name: "T", side: .company, target: 10, unit: ""),
  ]

  @Test func `lines stand behind the one above them, and what is below is weighed`() {
    let tree = GoalTree(goals) { ["A": 5, "B": 20][$0.id] }

    #expect(tree.lines.map(\.goal.id) == ["TOP", "A", "B", "C"])
    #expect(tree.lines.map(\.depth) == [0, 1, 1, 2])
    // (30 · 50 % + 10 · 100 %) / 40: what exceeds a target makes up for nothing.
    #expect(tree.lines.map(\.permille) == [625, 500, 2000, nil])
    #expect(tree.lines.map(\.points) == [nil, 15000, 10000, nil])
  }

  @Test func `a side scores the points of its measured lines against their weights`() {
    let tree = GoalTree(goals) { ["A": 5, "B": 20][$0.id] }

    #expect(tree.scores.map(\.side) == [.company, .project, .sales])
    #expect(tree.scores.map(\.measured) == [0, 1, 1])
    #expect(tree.scores.map(\.permille) == [nil, 500, 1000])
  }

  @Test func `lines that stand above each other in a circle are each told once`() {
    var circle = goals
    circle[3].parent = "C"

    let tree = GoalTree(circle) { _ in nil }

    #expect(tree.lines.map(\.goal.id).sorted() == ["A", "B", "C", "TOP"])
  }
}

@Suite struct GoalConflictTests {
  private let goals = [
    Goal(
      id: "RESERVE", name: "R", side: .project, weight: 20, measure: .bufferLeft, target: 100,
      unit: "%"),
    Goal(
      id: "DEALS", name: "D", side: .sales, weight: 10, measure: .dealsWon, target: 1000,
      unit: "EUR"),
  ]

  @Test func `an approval is told against the plan as it is, a refusal against what was possible`()
  {
    let evaluation = evaluation(option(.absorb, reserve: (90, 80), deals: (0, 500)))

    let approved = GoalConflict.Line("CR-1", .approve(.absorb), evaluation, goals: goals)
    let rejected = GoalConflict.Line("CR-1", .reject, evaluation, goals: goals)
    let deferred = GoalConflict.Line("CR-1", .postpone(cycle: 2), evaluation, goals: goals)

    #expect(approved.project == -2000 && approved.sales == 5000)
    #expect(rejected.project == 2000 && rejected.sales == -5000)
    #expect(deferred.project == 2000 && deferred.sales == -5000)
  }

  @Test func `a refusal of what cannot be done costs nobody anything`() {
    var option = option(.absorb, reserve: (90, 80), deals: (0, 500))
    option.obstacles = [.nothingToDisplace]
    let evaluation = evaluation(option, recommends: .reject)

    let line = GoalConflict.Line("CR-1", .reject, evaluation, goals: goals)

    #expect(line.project == 0 && line.sales == 0)
  }

  @Test(arguments: [
    ([-10, -10, -10], [0, 0, 0], Goal.Side?.none), ([-10, -10, -10, -10], [5, 0, 0, 0], .project),
    ([-20, -20, -20, -20], [-20, 0, 0, 9], .project),
    ([-19, -20, -20, -20], [-20, 0, 0, 9], nil), ([0, 0, 0, 5], [-1, -1, -1, -1], .sales),
    ([0, 0, 0, 0], [0, 0, 0, 0], nil), ([-1, -1, -1, 0], [0, 0, 0, 1], nil),
  ])
  func `four decisions and four fifths of the loss make a warning`(
    project: [Int], sales: [Int], payer: Goal.Side?
  ) {
    let lines = zip(project, sales).map {
      GoalConflict.Line(change: "CR-1", choice: .reject, project: $0, sales: $1)
    }

    #expect(GoalConflict(lines).payer == payer)
  }

  private func option(
    _ kind: OptionKind, reserve: (Int, Int), deals: (Int, Int)
  ) -> OptionAssessment {
    OptionAssessment(
      kind: kind, finishBefore: day(9), finishAfter: day(9),
      goals: [
        GoalEffect(goal: "RESERVE", before: reserve.0, after: reserve.1),
        GoalEffect(goal: "DEALS", before: deals.0, after: deals.1),
      ])
  }

  private func evaluation(
    _ option: OptionAssessment, recommends: OptionKind = .absorb
  ) -> Evaluation {
    Evaluation(
      requestRevision: 1, planRevision: 1, position: 1, policyVersion: 1, engineVersion: "1",
      seed: 0, dataDate: day(1), options: [option],
      recommendation: Recommendation(option: recommends, reason: .leastBuffer))
  }
}

/// The beginning of a day since 1970.
private func day(_ number: Int) -> PlanTime { PlanTime(minute: number * 1440) }
