import ChangeControl
import Planning
import Testing

/// The options in which others take over, and in which a part waits.
///
/// Anna works a week on W, and on the Monday after it on X; both are promised,
/// and Ben is free.
@Suite struct ReallocateAndSplitTests {
  private static let day = 480
  private static let start = SharedPeople.start

  private static func plan(ben skills: [String]) -> Plan {
    Plan(
      id: "aurora", name: "Aurora", start: start, calendar: "c",
      calendars: [
        WorkCalendar(
          id: "c", name: "C",
          week: Array(repeating: [WorkCalendar.Shift(540, 1020)], count: 5) + [[], []])
      ],
      resources: [
        Resource(id: "anna", name: "Anna", skills: ["welding"]),
        Resource(id: "ben", name: "Ben", skills: skills),
      ],
      tasks: [
        PlanTask(
          id: "W", name: "W", duration: 5 * day,
          promise: Promise(
            customer: "acme", date: PlanTime(minute: start.minute + 10 * 1440 + 480)),
          assignments: [Assignment(resource: "anna")], skill: "welding"),
        PlanTask(
          id: "X", name: "X", duration: day,
          constraint: .startNoEarlierThan(PlanTime(minute: start.minute + 7 * 1440)),
          promise: Promise(customer: "acme", date: PlanTime(minute: start.minute + 7 * 1440 + 480)),
          assignments: [Assignment(resource: "anna")], skill: "welding"),
      ], isLevelled: true)
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

  @Test func `what can wait for the next cycle waits so that the promise is kept`() throws {
    let new = ["N1", "N2"].map { name in
      PlanTask(
        id: TaskID(name), name: name, duration: 2 * Self.day,
        assignments: [Assignment(resource: "anna")], priority: 900)
    }
    let edits: [PlanEdit] = [
      .addTask(new[0]), .addTask(new[1]), .addLink(Link("N1", "X")), .addLink(Link("N2", "X")),
    ]
    let together = try Self.evaluate(Self.plan(ben: []), edits)
    #expect(together.option(.split)?.obstacles.contains(.nothingToSplit) == true)

    let apart = try Self.evaluate(
      Self.plan(ben: []),
      [.addTask(new[0]), .addLink(Link("N1", "W")), .addTask(new[1])])

    let split = try #require(apart.option(.split))
    for wait in split.edits.compactMap(\.wait) {
      let move = try #require(split.moves.first { $0.task == wait.task })
      #expect(try #require(move.after).start >= wait.until)
    }
    #expect(split.edits.isEmpty == split.obstacles.contains(.nothingToSplit))
  }

  @Test(arguments: 0..<UInt64(60))
  func `an option in which others take over or a part waits never costs more than absorbing`(
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
    for kind in [OptionKind.reallocate, .split] {
      let option = try #require(evaluation.option(kind))
      #expect(option.finishAfter <= absorb.finishAfter)
      for obstacle in option.obstacles {
        if case .unverified(let reason) = obstacle { Issue.record("\(kind.word): \(reason)") }
      }
    }
  }

  @Test func `an option that is nowhere better is named with the one that is`() throws {
    let evaluation = try Self.evaluate(Self.plan(ben: ["welding"]), Self.longer)

    for pair in evaluation.dominated {
      let (worse, better) = (evaluation.option(pair.option), evaluation.option(pair.by))
      let (one, other) = (try #require(worse).tradeoff, try #require(better).tradeoff)
      #expect(other.dominates(one) && !one.dominates(other))
    }
    #expect(evaluation.tradeoffs.contains(.reallocate))
  }
}
