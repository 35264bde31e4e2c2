import ChangeControl
import Planning
import Testing

/// Review cycles: when they open and which one is open.
@Suite struct CycleTests {
  private let cycle = Policy.Cycle(first: .november(2, 6), weeks: 2)

  @Test(arguments: [
    (PlanTime.november(2, 6), 1), (.november(16, 5), 1), (.november(16, 6), 2),
    (.november(30, 6), 3), (.november(2, 5), 0), (.november(-12, 6), 0), (.november(-12, 5), -1),
  ])
  func `a time belongs to one cycle`(time: PlanTime, number: Int) {
    #expect(cycle.number(at: time) == number)
  }

  @Test(arguments: -3...3)
  func `a cycle opens with its first minute`(number: Int) {
    let opening = cycle.opening(of: number)

    #expect(cycle.number(at: opening) == number)
    #expect(cycle.number(at: PlanTime(minute: opening.minute - 1)) == number - 1)
  }

  @Test func `a first cycle before 1970 is counted alike`() {
    let old = Policy.Cycle(first: PlanTime(minute: -10_080), weeks: 1)

    #expect(old.number(at: PlanTime(minute: -10_080)) == 1)
    #expect(old.number(at: PlanTime(minute: -1)) == 1)
    #expect(old.number(at: PlanTime(minute: 0)) == 2)
    #expect(old.number(at: PlanTime(minute: -10_081)) == 0)
  }
}
