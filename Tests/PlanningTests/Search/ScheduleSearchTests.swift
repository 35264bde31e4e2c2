import Planning
import Testing

@Suite struct ScheduleSearchTests {
  @Test(arguments: 0..<6)
  func `every schedule keeps gaps and capacities and is not below the bound`(kind: Int) throws {
    for seed in 0..<60 {
      let workload = try RandomWorkload.kinds[kind].make(seed: seed)

      for budget in [1, 40, 400] {
        let found = ScheduleSearch.run(workload, budget: .schedules(budget), seed: 7)

        #expect(WorkloadVerifier.firstFault(found.starts, workload) == nil)
        #expect(WorkloadVerifier.finish(found.starts, workload) == found.finish)
        #expect(found.lowerBound >= LowerBound.criticalPath(of: workload))
        #expect(found.finish >= found.lowerBound)
      }
    }
  }

  @Test(arguments: 0..<3)
  func `small workloads are solved to the optimum`(kind: Int) throws {
    var small = RandomWorkload.kinds[kind]
    small.activities = 2...7
    for seed in 0..<60 {
      let workload = try small.make(seed: seed)

      let found = ScheduleSearch.run(workload, budget: .schedules(3000), seed: 1)

      let best = BruteForce.finish(of: workload)
      #expect(found.finish == best && found.lowerBound <= best)
    }
  }

  @Test func `the same seed and budget find the same schedule`() throws {
    for seed in 0..<20 {
      let workload = try RandomWorkload(activities: 20...40).make(seed: seed)
      let results = (0..<2).map { _ in
        ScheduleSearch.run(workload, budget: .schedules(700), seed: 3)
      }

      #expect(results[0] == results[1])
      #expect(results[0].schedules <= 700)
    }
  }

  @Test func `a larger budget finds nothing longer`() throws {
    for seed in 0..<20 {
      let workload = try RandomWorkload(activities: 30...50).make(seed: seed)

      let short = ScheduleSearch.run(workload, budget: .schedules(1), seed: 5)
      let long = ScheduleSearch.run(workload, budget: .schedules(2000), seed: 5)

      #expect(long.finish <= short.finish)
    }
  }

  @Test(arguments: [0, 2, 4])
  func `a hint is never made longer`(kind: Int) throws {
    for seed in 0..<30 {
      let workload = try RandomWorkload.kinds[kind].make(seed: seed)
      let known = ScheduleSearch.run(workload, budget: .schedules(300), seed: 2)

      let again = ScheduleSearch.run(
        workload, budget: .schedules(1), seed: 9, hints: [known.starts])

      #expect(again.finish <= known.finish)
    }
  }

  @Test func `a search ends when its time is over`() throws {
    let workload = try RandomWorkload(activities: 40...40, resources: 3...3).make(seed: 4)

    let found = ScheduleSearch.run(
      workload, budget: .untilOver(expected: 1000) { true }, seed: 1)

    #expect(found.schedules <= 32)
    #expect(WorkloadVerifier.firstFault(found.starts, workload) == nil)
  }

  @Test func `no work finishes at once`() throws {
    let nothing = try Workload(activities: [], gaps: [], supplies: [])

    let found = ScheduleSearch.run(nothing, budget: .schedules(10), seed: 1)

    #expect(found.finish == 0 && found.starts.isEmpty && found.isOptimal)
  }

  @Test func `work without resources finishes with its critical path`() throws {
    let workload = try Workload(
      activities: [.init(duration: 3), .init(duration: 4), .init(duration: 0)],
      gaps: [.init(0, 1, slots: 3), .init(1, 2, slots: 4)], supplies: [])

    let found = ScheduleSearch.run(workload, budget: .schedules(10), seed: 1)

    #expect(found.starts == [0, 3, 7] && found.isOptimal && found.gap == 0)
  }
}
