import Planning
import Testing

@Suite struct RandomSplitTests {
  /// A plan in which some work may pause and some people are limited.
  private func plan(_ seed: Int, withProgress: Bool = false) -> Plan {
    var plan = RandomPlan(withConstraints: seed % 2 == 0, withProgress: withProgress).make(
      seed: seed)
    plan.isLevelled = true
    var random = SeededGenerator(seed: seed + 1000)
    for place in plan.tasks.indices where plan.tasks[place].kind == .work {
      plan.tasks[place].interruption = !random.once(in: 3) ? .anytime : .betweenShifts
    }
    for place in plan.resources.indices {
      if random.once(in: 2) {
        plan.resources[place].limits.append(
          WorkLimit(per: .day, minutes: random.int(60...400)))
      }
      if random.once(in: 3) {
        plan.resources[place].limits.append(
          WorkLimit(per: .week, minutes: random.int(300...1500)))
      }
    }
    return plan
  }

  @Test func `every plan with split and limited work has a verified schedule or is refused`()
    throws
  {
    var (split, refused) = (0, 0)
    for seed in 0..<300 {
      let plan = plan(seed, withProgress: seed % 3 == 0)
      guard let network = try? Network(plan) else {
        refused += 1
        continue
      }
      let dataDate = seed % 3 == 0 ? RandomPlan.dataDate : nil
      let schedule = SerialSchedule.schedule(network, dataDate: dataDate)

      let faults = Verifier.check(schedule, network, dataDate: dataDate)
      #expect(faults.allSatisfy { $0.rule == .constraint || $0.rule == .link }, "\(seed)")
      if !schedule.placements.allSatisfy({ $0.pieces.isEmpty }) { split += 1 }
      #expect(try Schedule(schedule.placements, for: network) == schedule)
      let repaired = try ScheduleRepair.repair(
        network, inForce: schedule.placements, dataDate: dataDate)
      let repairFaults = Verifier.check(repaired, network, dataDate: dataDate)
      #expect(repairFaults.allSatisfy { $0.rule == .constraint || $0.rule == .link }, "\(seed)")
    }
    #expect(split > 60)
    #expect(refused > 20 && refused < 200)
  }

  @Test func `a single task that may pause is never later than one that may not`() throws {
    for seed in 0..<200 {
      var splittable = plan(seed)
      for place in splittable.tasks.indices {
        splittable.tasks[place].interruption = .betweenShifts
      }
      guard let last = splittable.tasks.lastIndex(where: { $0.kind == .work }) else { continue }
      guard let steady = try? Network(splittable) else { continue }
      splittable.tasks[last].interruption = .anytime
      let network = try Network(splittable)
      let order = network.plan.tasks.indices.filter { $0 != last } + [last]
      guard !network.plan.links.contains(where: { $0.predecessor == splittable.tasks[last].id })
      else { continue }
      let id = splittable.tasks[last].id
      let before = SerialSchedule.schedule(steady, order: order)[id]
      let after = SerialSchedule.schedule(network, order: order)[id]

      if let before, let after { #expect(after.finish <= before.finish, "\(seed)") }
    }
  }
}
