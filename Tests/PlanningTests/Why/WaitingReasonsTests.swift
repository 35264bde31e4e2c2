import Planning
import Testing

/// Lines that wait for people whom nobody else holds.
@Suite struct WaitingReasonsTests {
  private func reasons(_ plan: Plan, _ task: TaskID) throws -> [DateReason]? {
    let network = try Network(plan)
    return try DateExplanation(
      network, placed: SerialSchedule.schedule(network).placements, dataDate: plan.start
    ).step(task)?.reasons
  }

  private func work(_ id: TaskID, hours: Int, splits: Bool = false) -> PlanTask {
    PlanTask(
      id: id, name: id.text, duration: hours * 60, assignments: [Assignment(resource: "anna")],
      interruption: splits ? .anytime : .betweenShifts)
  }

  @Test(arguments: [true, false])
  func `a line names the limit that a start a minute earlier would break`(splits: Bool) throws {
    let limit = WorkLimit(per: .day, minutes: 240)
    let plan = Plan.sample(
      [work("a", hours: 4), work("b", hours: 2, splits: splits)],
      resources: [Resource(id: "anna", name: "Anna", limits: [limit])], isLevelled: true)

    #expect(try reasons(plan, "b") == [.limit("anna", limit)])
    #expect(try reasons(plan, "a") == [.planStart])
  }

  @Test func `a line names the reserve that keeps its people`() throws {
    var plan = Plan.sample(
      [work("a", hours: 4)], resources: [Resource(id: "anna", name: "Anna")], isLevelled: true)
    plan.reserves = [
      ResourceReserve(
        id: "RV", resource: "anna", units: 50, from: plan.start,
        until: PlanTime(minute: plan.start.minute + 1440))
    ]

    #expect(try reasons(plan, "a") == [.reserve("RV")])
  }
}
