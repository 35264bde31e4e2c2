import Interchange
import Planning
import Testing

@Suite struct ExpressionPropertyTests {
  @Test(arguments: [480, 450, 60, 1, 1440])
  func `a printed duration reads back as itself`(minutesPerDay: Int) throws {
    var generator = SeededGenerator(seed: UInt64(minutesPerDay))
    for _ in 0..<500 {
      let duration = PlanDuration(
        minutes: Int.random(in: 0...2_000_000, using: &generator),
        isElapsed: Bool.random(using: &generator))
      let text = duration.text(minutesPerDay: minutesPerDay)
      let read = try EditExpression.duration(text, minutesPerDay: minutesPerDay)
      #expect(read == duration, "\(text)")
    }
  }

  @Test func `a printed date reads back as itself at either edge`() throws {
    var generator = SeededGenerator(seed: 7)
    for _ in 0..<2000 {
      let time = PlanTime(minute: Int.random(in: -500_000_000...4_000_000_000, using: &generator))
      for edge in DayEdge.allCases {
        #expect(try EditExpression.planTime("\(time)", as: edge) == time)
      }
      let day = PlanTime(minute: time.day * 1440)
      #expect(try EditExpression.planTime(time.dateText, as: .start) == day)
      #expect(
        try EditExpression.planTime(time.dateText, as: .finish)
          == PlanTime(minute: day.minute + 1440))
    }
  }
}
