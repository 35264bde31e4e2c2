import Planning
import Testing

@testable import ChangeControl

/// The option in which a part of a request is made now.
@Suite struct SplitTests {
  /// Requests that look random, evaluated once.
  private static let evaluated = Result {
    try (0..<UInt64(24)).map { seed in
      let question = try Splitting.question(
        try Splitting.plan(seed: seed), Splitting.edits(seed: seed))
      return (question: question, evaluation: try Evaluator.evaluate(question))
    }
  }

  /// Those in which a split is offered.
  private static func splits() throws -> [(question: Evaluator.Question, split: OptionAssessment)] {
    try evaluated.get().compactMap { question, evaluation in
      evaluation.option(.split).map { (question, $0) }
    }
  }

  @Test func `a split is offered just where the whole breaks something and a part does not`() throws
  {
    for (_, evaluation) in try Self.evaluated.get() where evaluation.option(.split) != nil {
      #expect(!evaluation.options.contains { $0.kind.isWhole && $0.isClean })
      #expect(evaluation.recommendation.option == .split)
    }
    let offered = try Self.splits().count
    #expect((4..<22).contains(offered), "\(offered) of 24")
  }

  @Test func `the part made now and the rest are the request, no more and no less`() throws {
    for (question, split) in try Self.splits() {
      let now = split.edits(of: question.request)
      #expect(!now.isEmpty && !split.waiting.isEmpty)
      #expect(split.edits == [])
      // Taken apart by place, in order: nothing is lost and nothing made twice.
      var (made, left) = (now[...], split.waiting[...])
      for edit in question.request.edits {
        if made.first == edit { made.removeFirst() } else { #expect(left.popFirst() == edit) }
      }
      #expect(made.isEmpty && left.isEmpty)
      let after = try question.state.plan.applying(now)
      #expect(throws: Never.self) { try Evaluator.check(split.waiting, on: after) }
    }
  }

  @Test func `a split plan keeps all rules, promises and buffers`() throws {
    for (question, split) in try Self.splits() {
      let plan = try question.state.plan.applying(split.edits(of: question.request))
      let moved = Dictionary(split.moves.compactMap(\.after).map { ($0.task, $0) }) { $1 }
      let kept = Dictionary(question.state.placements.map { ($0.task, $0) }) { $1 }
      let placed = plan.tasks.compactMap { moved[$0.id] ?? kept[$0.id] }

      #expect(Verifier.check(placed, try Network(plan), dataDate: nil).isEmpty)
      for task in plan.tasks {
        guard let promise = task.promise,
          let finish = placed.first(where: { $0.task == task.id })?.finish
        else { continue }
        #expect(finish <= max(promise.date, kept[task.id]?.finish ?? promise.date))
      }
      for buffer in split.buffers { #expect(buffer.drawnAfter <= buffer.reserved) }
      #expect(split.isClean)
    }
  }

  @Test(arguments: 0..<UInt64(6))
  func `no consistent part that fits is larger`(seed: UInt64) throws {
    // Given new tasks that have nothing to do with each other
    let edits = Splitting.edits(seed: seed).filter {
      if case .addTask = $0 { true } else { false }
    }
    let question = try Splitting.question(try Splitting.plan(seed: seed), edits)
    let evaluation = try Evaluator.evaluate(question)
    let isWhole = evaluation.options.contains { $0.kind.isWhole && $0.isClean }
    guard !isWhole else { return #expect(evaluation.option(.split) == nil) }

    // When every part is tried
    var fewest = edits.count
    for mask in 1..<(1 << edits.count) - 1 {
      let left = edits.indices.filter { mask & 1 << $0 != 0 }
      guard left.count < fewest else { continue }
      var part = question
      part.request.edits = edits.indices.filter { !left.contains($0) }.map { edits[$0] }
      if try Evaluator(part).asAbsorbed.isClean { fewest = left.count }
    }

    // Then the split leaves out as few
    #expect(evaluation.option(.split).map(\.waiting.count) ?? edits.count == fewest)
  }

  @Test(arguments: 0..<UInt64(4))
  func `a policy that allows broken promises does not let a split break one`(seed: UInt64) throws {
    var question = try Splitting.question(
      try Splitting.plan(seed: seed), Splitting.edits(seed: seed))
    question.policy.mayBreakPromises = true

    let split = try Evaluator.evaluate(question).option(.split)

    #expect(split?.breaches ?? [] == [])
  }

  @Test func `a request too large to be searched is split all the same`() throws {
    let plan = try Splitting.plan(seed: 3)
    let many = (0..<90).map { place in
      PlanEdit.addTask(
        PlanTask(
          id: TaskID("N\(place)"), name: "N\(place)", duration: place == 2 ? 48_000 : 5,
          assignments: place == 2 ? [Assignment(resource: "P1")] : []))
    }

    let split = try Evaluator.evaluate(try Splitting.question(plan, many)).option(.split)

    let now = split.map { 90 - $0.waiting.count } ?? 0
    #expect(now >= 40)
    #expect(split?.waiting.contains(many[2]) == true)
  }
}

extension Evaluator {
  fileprivate var asAbsorbed: OptionAssessment {
    get throws(Refusal) { absorb(try draft()) }
  }
}

extension OptionKind {
  /// Whether it makes all of a change now.
  fileprivate var isWhole: Bool { changesPlan && self != .split }
}
