import Testing

@testable import Planning

@Suite struct ParallelScheduleTests {
  @Test(arguments: 0..<6)
  func `every schedule keeps gaps and capacities, by every rule`(kind: Int) throws {
    for seed in 0..<40 {
      let workload = try RandomWorkload.kinds[kind].make(seed: seed)
      for rule in ListRule.allCases {
        let starts = ParallelSchedule.starts(workload, by: rule)

        #expect(WorkloadVerifier.firstFault(starts, workload) == nil, "\(seed) \(rule)")
      }
    }
  }

  @Test func `nothing that could begin waits`() throws {
    // Two can be done at once; the rule takes the one behind which most is left.
    let workload = try Workload(
      activities: [3, 2, 2, 4].map { .init(duration: $0, needs: [.init(resource: 0, units: 1)]) },
      gaps: [.init(2, 3, slots: 2)], supplies: [.init(capacity: 2)])

    #expect(ParallelSchedule.starts(workload, by: .latestStart) == [0, 3, 0, 2])
  }

  @Test func `work steps over a shortage that it would run into`() throws {
    let workload = try Workload(
      activities: [.init(duration: 4, needs: [.init(resource: 0, units: 1)])], gaps: [],
      supplies: [.init(capacity: 1, shortages: [.init(slots: 2..<5, units: 1)])])

    #expect(ParallelSchedule.starts(workload, by: .latestFinish) == [5])
  }
}
