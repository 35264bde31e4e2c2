import ChangeControl
import Planning
import Testing

/// What the searches behind an evaluation keep, whatever plan and request.
@Suite struct EvaluationSearchTests {
  @Test(arguments: 0..<UInt64(40))
  func `every option is a schedule that keeps all rules, and the same again`(seed: UInt64) throws {
    let question = try SharedPeople.question(seed: seed)

    let evaluation = try Evaluator.evaluate(question)

    #expect(try Evaluator.evaluate(question) == evaluation)
    for option in evaluation.options {
      for obstacle in option.obstacles + option.breaches {
        if case .unverified(let reason) = obstacle {
          Issue.record("\(option.kind.word): \(reason)")
        }
      }
    }
  }

  @Test(arguments: 0..<UInt64(40))
  func `absorbing never costs more than keeping the order, and nobody makes room unasked`(
    seed: UInt64
  ) throws {
    let question = try SharedPeople.question(seed: seed)
    let edited = try question.state.plan.applying(question.request.edits)
    let plain = try ScheduleRepair.repair(
      try Network(edited), inForce: question.state.placements)

    let absorb = try #require(try Evaluator.evaluate(question).option(.absorb))

    #expect(absorb.finishAfter <= plain.finish)
    let moved = Dictionary(absorb.moves.map { ($0.task, $0.after) }) { first, _ in first }
    for task in edited.tasks where task.id != "T0" {
      guard let move = moved[task.id], let after = move, let other = plain[task.id] else {
        continue
      }
      #expect(after.start <= other.start, "\(task.id)")
    }
  }

  @Test func `a search finds what keeping the order misses`() throws {
    var better = 0
    for seed in 0..<UInt64(120) {
      let question = try SharedPeople.question(seed: seed)
      let edited = try question.state.plan.applying(question.request.edits)
      let plain = try ScheduleRepair.repair(
        try Network(edited), inForce: question.state.placements)
      let evaluation = try Evaluator.evaluate(question)
      let finishes = evaluation.options.filter { $0.kind != .reject }.map(\.finishAfter)
      if finishes.contains(where: { $0 < plain.finish }) { better += 1 }
    }

    #expect(better > 5)
  }

  @Test(arguments: 0..<UInt64(40))
  func `a change taken back leaves the plan in force`(seed: UInt64) throws {
    var question = try SharedPeople.question(seed: seed)
    let task = try #require(question.state.plan.task("T0"))
    question.request.edits.append(.setDuration("T0", minutes: task.duration, safe: nil))

    let evaluation = try Evaluator.evaluate(question)

    #expect(evaluation.option(.absorb)?.moves == [])
  }
}

/// Plans of tasks that share three people, and a request for more of the first.
enum SharedPeople {
  static let start = PlanTime(minute: 20_458 * 1440 + 540)  // 2026-01-05T09:00

  static func plan(seed: UInt64) -> Plan {
    var random = Generator(seed: seed)
    let people = (0..<3).map { Resource(id: ResourceID("P\($0)"), name: "P\($0)") }
    var links: [Link] = []
    let tasks = (0..<14).map { place in
      if place > 0, random.next() % 4 != 0 {
        let before = Int(random.next() % UInt64(place))
        links.append(Link(TaskID("T\(before)"), TaskID("T\(place)")))
      }
      let first = Int(random.next() % 3)
      var assignments = [Assignment(resource: people[first].id)]
      if random.next() % 3 == 0 {
        assignments.append(Assignment(resource: people[(first + 1) % 3].id))
      }
      return PlanTask(
        id: TaskID("T\(place)"), name: "T\(place)", duration: Int(1 + random.next() % 6) * 240,
        assignments: assignments, isDeferrable: random.next() % 2 == 0)
    }
    return Plan(
      id: "aurora", name: "Aurora", start: start, calendar: "c",
      calendars: [
        WorkCalendar(
          id: "c", name: "C",
          week: Array(repeating: [WorkCalendar.Shift(540, 1020)], count: 5) + [[], []])
      ], resources: people, tasks: tasks, links: links, isLevelled: true)
  }

  static func state(_ plan: Plan) throws -> PlanState {
    let imported = try PlanImported(
      scheduling: plan, customers: [],
      source: PlanImported.Source(format: "test", file: "-", digest: .number(0)))
    return try #require(PlanStream.state(after: [.imported(imported)]))
  }

  static func question(seed: UInt64) throws -> Evaluator.Question {
    let plan = plan(seed: seed)
    let minutes = (plan.task("T0")?.duration ?? 0) + 960
    return Evaluator.Question(
      request: .fair.with { $0.edits = [.setDuration("T0", minutes: minutes, safe: nil)] },
      requestRevision: 1, state: try state(plan), policy: .fortnightly, goals: [], dealsWon: 0,
      position: 1, engineVersion: "1", seed: seed, now: start)
  }
}
