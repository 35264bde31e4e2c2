import ChangeControl
import Planning
import Testing

/// The earliest date that can be promised, whatever the plan.
@Suite struct PromiseSearchTests {
  private static func question(_ seed: UInt64) throws -> Evaluator.Question {
    var plan = try Splitting.plan(seed: seed)
    for place in plan.resources.indices { plan.resources[place].skills = ["welding"] }
    for place in plan.tasks.indices { plan.tasks[place].skill = "welding" }
    return try Splitting.question(plan, [])
  }

  @Test(arguments: 0..<UInt64(10))
  func `the first minute with yes comes right after a minute with no`(seed: UInt64) throws {
    let question = try Self.question(seed)
    var inquiry = PromiseInquiry(
      work: Int(1 + seed % 4) * 400, skill: "welding", customer: "acme",
      after: seed % 2 == 0 ? ["T3"] : [])

    let free = try PromiseSearch.answer(inquiry, question)

    guard let earliest = free.earliest else { return #expect(!free.isYes) }
    inquiry.by = earliest
    #expect(try PromiseSearch.answer(inquiry, question).isYes)
    inquiry.by = PlanTime(minute: earliest.minute - 1)
    let before = try PromiseSearch.answer(inquiry, question)
    #expect(!before.isYes)
    #expect(before.earliest == earliest)
    let line = try #require(free.request.edits.first?.touchedLine)
    #expect(free.evaluation.option(.absorb)?.moves.contains { $0.task == line } == true)
  }

  @Test func `most of them can be promised at some date`() throws {
    let inquiry = PromiseInquiry(work: 240, skill: "welding", customer: "acme")
    let answers = try (0..<UInt64(8)).map {
      try PromiseSearch.answer(inquiry, try Self.question($0))
    }

    #expect(answers.count { $0.isYes } >= 4)
  }

  @Test func `the name of the line on paper is one that the plan does not have`() throws {
    var question = try Self.question(1)
    question.state.plan.tasks[0].id = "ASK"
    question.state.plan.links = []
    question.state.placements = question.state.placements.map { placement in
      var placement = placement
      if placement.task == "T0" { placement.task = "ASK" }
      return placement
    }

    let answer = try PromiseSearch.answer(
      PromiseInquiry(work: 60, skill: "welding", customer: "acme"), question)

    #expect(answer.request.edits.first?.touchedLine == "ASK-2")
  }
}

extension PlanEdit {
  fileprivate var touchedLine: TaskID? {
    if case .addTask(let task) = self { task.id } else { nil }
  }
}
