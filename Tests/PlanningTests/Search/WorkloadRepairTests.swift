import Planning
import Testing

@Suite struct WorkloadRepairTests {
  /// A schedule in force, and the workload with one longer activity.
  private func change(_ seed: Int, started: Bool) throws -> (Workload, RepairGoal) {
    let workload = try RandomWorkload(activities: 6...20, isUneven: seed % 2 == 0)
      .make(seed: seed)
    let inForce = ScheduleSearch.run(workload, budget: .schedules(50), seed: 1)
    var activities = workload.activities
    let place = seed % activities.count
    activities[place].duration += 3
    let gaps = workload.gaps.map {
      Workload.Gap($0.predecessor, $0.successor, slots: activities[$0.predecessor].duration)
    }
    var goal = RepairGoal(starts: inForce.starts.map { $0 })
    goal.buffers = activities.indices.map {
      .init($0, finish: inForce.starts[$0] + workload.activities[$0].duration)
    }
    if started {
      goal.started = Set(activities.indices.filter { inForce.starts[$0] < inForce.starts[place] })
    }
    return (
      try Workload(activities: activities, gaps: gaps, supplies: workload.supplies), goal
    )
  }

  @Test func `a repaired schedule keeps every rule`() throws {
    for seed in 0..<80 {
      let (workload, goal) = try change(seed, started: false)

      for lists in [1, 200] {
        var repair = try WorkloadRepair(workload, goal, seed: 3)
        let found = repair.run(lists: lists)

        #expect(WorkloadVerifier.firstFault(found.starts, workload) == nil)
        #expect(found.schedules <= lists)
      }
    }
  }

  @Test func `work that has started stays`() throws {
    for seed in 0..<80 {
      let (workload, goal) = try change(seed, started: true)
      var repair = try WorkloadRepair(workload, goal, seed: 3)

      let found = repair.run(lists: 100)

      for place in goal.started { #expect(found.starts[place] == goal.starts[place]) }
      #expect(goal.started.isDisjoint(with: found.moved))
    }
  }

  @Test func `an unchanged schedule is kept at no cost`() throws {
    for seed in 0..<40 {
      let workload = try RandomWorkload.kinds[seed % 6].make(seed: seed)
      let inForce = ScheduleSearch.run(workload, budget: .schedules(50), seed: 1)
      var goal = RepairGoal(starts: inForce.starts.map { $0 })
      goal.promises = workload.activities.indices.map {
        .init($0, finish: inForce.starts[$0] + workload.activities[$0].duration)
      }
      var repair = try WorkloadRepair(workload, goal, seed: 3)

      let found = repair.run(lists: 10)

      #expect(found.starts == inForce.starts && found.cost == RepairCost() && found.moved.isEmpty)
      #expect(found.schedules == 1)
    }
  }

  @Test func `more lists never cost more and the same seed repairs alike`() throws {
    for seed in 0..<40 {
      let (workload, goal) = try change(seed, started: seed % 3 == 0)
      var costs: [RepairCost] = []
      for lists in [1, 50, 400] {
        var one = try WorkloadRepair(workload, goal, seed: 3)
        var two = try WorkloadRepair(workload, goal, seed: 3)
        let found = one.run(lists: lists)
        #expect(found == two.run(lists: lists))
        costs.append(found.cost)
      }

      #expect(costs == costs.sorted(by: >))
    }
  }

  @Test func `a promise is kept at the cost of work that nobody waits for`() throws {
    let needs = [Workload.Need(resource: 0, units: 1)]
    let workload = try Workload(
      activities: [
        .init(duration: 4, needs: needs), .init(duration: 4, needs: needs),
        .init(duration: 5, needs: needs),
      ], gaps: [], supplies: [.init(capacity: 1)])
    // Activity 2 grew from two to five and is promised for slot 9.
    let goal = RepairGoal(
      starts: [0, 6, 4], started: [0], promises: [.init(2, finish: 9)])
    var repair = try WorkloadRepair(workload, goal, seed: 1)

    let found = repair.run(lists: 100)

    #expect(found.starts == [0, 9, 4] && found.moved == [1])
    #expect(found.cost == RepairCost(brokenPromises: 0, bufferDrawn: 0, deviation: 3))
  }

  @Test func `new work takes the room that is left`() throws {
    let needs = [Workload.Need(resource: 0, units: 1)]
    let workload = try Workload(
      activities: [
        .init(duration: 2, needs: needs), .init(duration: 2, needs: needs),
        .init(duration: 1, needs: needs),
      ], gaps: [.init(0, 1, slots: 5), .init(0, 2, slots: 2)], supplies: [.init(capacity: 1)])
    var repair = try WorkloadRepair(
      workload, RepairGoal(starts: [0, 5, nil]), seed: 1)

    #expect(repair.run(lists: 1).starts == [0, 5, 2])
  }

  @Test func `goals that name nothing are refused`() throws {
    let workload = try Workload(activities: [.init(duration: 1)], gaps: [], supplies: [])
    for goal in [
      RepairGoal(starts: []), RepairGoal(starts: [nil], started: [0]),
      RepairGoal(starts: [0], promises: [.init(1, finish: 3)]),
      RepairGoal(starts: [0], weights: [1, 2]), RepairGoal(starts: [-1]),
      RepairGoal(starts: [0], started: [4]),
    ] {
      #expect(throws: WorkloadError.self) { _ = try WorkloadRepair(workload, goal, seed: 1) }
    }
  }
}
