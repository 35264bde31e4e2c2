import Planning
import Testing

@Suite struct LevellingTests {
  @Test func `levelling is never later than by priority, keeps every rule and is repeatable`()
    throws
  {
    var earlier = 0
    for seed in 0..<120 {
      var plan = RandomPlan(
        withProgress: seed % 3 == 0, withSummaries: seed % 2 == 0
      ).make(
        seed: seed)
      plan.isLevelled = true
      for place in plan.tasks.indices { plan.tasks[place].priority = 500 }
      let network = try Network(plan)
      let dataDate = seed % 3 == 0 ? RandomPlan.dataDate : nil
      let first = SerialSchedule.schedule(network, dataDate: dataDate)

      let found = Levelling.schedule(network, schedules: 100, seed: 3, dataDate: dataDate)

      #expect(found.finish <= first.finish)
      #expect(found == Levelling.schedule(network, schedules: 100, seed: 3, dataDate: dataDate))
      let faults = Verifier.check(found, network, dataDate: dataDate)
      if Verifier.check(first, network, dataDate: dataDate).isEmpty { #expect(faults.isEmpty) }
      if found.finish < first.finish { earlier += 1 }
    }
    #expect(earlier > 5)
  }

  @Test func `different priorities keep the order of the user`() throws {
    let people = [Resource(id: "A", name: "A")]
    func work(_ id: TaskID, _ days: Int, _ priority: Int) -> PlanTask {
      PlanTask.work(id, days: days).with {
        $0.priority = priority
        $0.assignments = [Assignment(resource: "A")]
      }
    }
    let plan = Plan.sample(
      [work("late", 1, 900), work("long", 1, 100), .work("tail", days: 9)],
      [Link("long", "tail")], resources: people, isLevelled: true)
    let network = try Network(plan)

    let found = Levelling.schedule(network, schedules: 50, seed: 1)

    #expect(found == SerialSchedule.schedule(network))
  }
}
