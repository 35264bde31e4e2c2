import ChangeControl
import Planning
import Testing

/// Which options are worth the board's choice.
@Suite struct TradeoffTests {
  private static let now = PlanTime(minute: 0)

  /// An option that ends at a minute and draws so much of the only buffer.
  private static func option(
    _ kind: OptionKind, ends finish: Int, draws drawn: Int, obstacles: [Obstacle] = []
  ) -> OptionAssessment {
    OptionAssessment(
      kind: kind, obstacles: obstacles, finishBefore: now, finishAfter: PlanTime(minute: finish),
      buffers: [BufferEffect(buffer: "PB", reserved: 960, drawnBefore: 0, drawnAfter: drawn)])
  }

  private static func evaluation(_ options: [OptionAssessment]) -> Evaluation {
    Evaluation(
      requestRevision: 1, planRevision: 1, position: 1, policyVersion: 1, engineVersion: "1",
      seed: 0, dataDate: now, options: options,
      recommendation: Recommendation(option: .absorb, reason: .leastBuffer))
  }

  @Test func `an option that is nowhere better is named with the one that is`() {
    let evaluation = Self.evaluation([
      Self.option(.absorb, ends: 960, draws: 480), Self.option(.displace, ends: 480, draws: 480),
    ])

    #expect(evaluation.dominated.map(\.option) == [.absorb])
    #expect(evaluation.dominated.map(\.by) == [.displace])
    #expect(evaluation.tradeoffs == [.displace])
  }

  @Test func `where something is traded both options stand`() {
    let evaluation = Self.evaluation([
      Self.option(.absorb, ends: 480, draws: 480), Self.option(.displace, ends: 960, draws: 0),
    ])

    #expect(evaluation.dominated.isEmpty)
    #expect(evaluation.tradeoffs == [.absorb, .displace])
  }

  @Test func `equals dominate nobody, and what cannot be done is no choice`() {
    let evaluation = Self.evaluation([
      Self.option(.absorb, ends: 480, draws: 480), Self.option(.displace, ends: 480, draws: 480),
      Self.option(.reallocate, ends: 0, draws: 0, obstacles: [.nobodyToTakeOver]),
    ])

    #expect(evaluation.dominated.isEmpty)
    #expect(evaluation.tradeoffs == [.absorb, .displace])
  }
}
