import Planning
import Testing

@Suite struct WorkloadTests {
  private let two = [
    Workload.Activity(duration: 2, needs: [.init(resource: 0, units: 1)]),
    Workload.Activity(duration: 2, needs: [.init(resource: 0, units: 1)]),
  ]
  private let one = [Workload.Supply(capacity: 1)]

  @Test func `activities that wait for each other are refused in order`() {
    #expect(throws: WorkloadError.loop([1, 0])) {
      try Workload(
        activities: two, gaps: [.init(0, 1, slots: 2), .init(1, 0, slots: 2)], supplies: one)
    }
  }

  @Test func `more than there is of a resource is refused with both figures`() {
    let greedy = [
      Workload.Activity(
        duration: 1, needs: [.init(resource: 0, units: 1), .init(resource: 0, units: 1)])
    ]
    #expect(
      throws: WorkloadError.neverEnough(activity: 0, resource: 0, units: 2, capacity: 1)
    ) { try Workload(activities: greedy, gaps: [], supplies: one) }
  }

  @Test func `names and figures out of range are refused`() {
    #expect(throws: WorkloadError.self) {
      try Workload(activities: two, gaps: [.init(0, 2, slots: 1)], supplies: one)
    }
    #expect(throws: WorkloadError.self) {
      try Workload(activities: two, gaps: [], supplies: [])
    }
    #expect(throws: WorkloadError.self) {
      try Workload(activities: [.init(duration: -1)], gaps: [], supplies: [])
    }
    #expect(throws: WorkloadError.self) {
      try Workload(activities: [.init(duration: 1 << 40)], gaps: [], supplies: [])
    }
  }

  @Test func `the verifier names the first fault in words`() throws {
    let workload = try Workload(activities: two, gaps: [.init(0, 1, slots: 2)], supplies: one)
    #expect(WorkloadVerifier.firstFault([0, 2], workload) == nil)
    #expect(
      WorkloadVerifier.firstFault([0, 1], workload)
        == "activity 1 starts 1 slots after activity 0, which asks for 2")
    #expect(
      WorkloadVerifier.firstFault([-1, 2], workload)
        == "activity 0 starts in slot -1, before its earliest start 0")
    #expect(WorkloadVerifier.firstFault([0], workload) != nil)

    let free = try Workload(activities: two, gaps: [], supplies: one)
    #expect(
      WorkloadVerifier.firstFault([0, 1], free)
        == "resource 0 has 1 units in slot 1, but 2 are taken")

    let short = try Workload(
      activities: two, gaps: [],
      supplies: [.init(capacity: 1, shortages: [.init(slots: 3..<4, units: 1)])])
    #expect(
      WorkloadVerifier.firstFault([0, 2], short)
        == "resource 0 has 0 units in slot 3, but 1 are taken")
  }
}
