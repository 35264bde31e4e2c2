import Planning
import Testing

/// Why lines are where they are.
@Suite struct DateExplanationTests {
  private func explanation(
    _ plan: Plan, dataDate: String = "2026-06-01T08:00"
  ) throws -> DateExplanation {
    let network = try Network(plan)
    return try DateExplanation(
      network, placed: SerialSchedule.schedule(network, dataDate: time(dataDate)).placements,
      dataDate: time(dataDate))
  }

  private let people = [Resource(id: "ada", name: "Ada"), Resource(id: "ben", name: "Ben")]

  private func by(_ person: ResourceID, _ id: TaskID, days: Int, priority: Int = 500) -> PlanTask {
    PlanTask.work(id, days: days).with {
      $0.assignments = [Assignment(resource: person)]
      $0.priority = priority
    }
  }

  @Test func `the walk goes back over driving links to the start of the plan`() throws {
    let plan = Plan.sample(
      [.work("A", days: 2), .work("B", days: 1), .work("C", days: 1)],
      [Link("A", "C"), Link("B", "C")])
    let chain = try explanation(plan).chain(to: "C")

    #expect(chain.map(\.task) == ["C", "A"])
    #expect(chain.map(\.reasons) == [[.link(plan.links[0])], [.planStart]])
  }

  @Test func `a line that waits for a person says whose work it waits for`() throws {
    let plan = Plan.sample(
      [by("ada", "first", days: 2, priority: 900), by("ada", "second", days: 1)],
      resources: people, isLevelled: true)
    let chain = try explanation(plan).chain(to: "second")

    #expect(chain.map(\.task) == ["second", "first"])
    #expect(chain[0].reasons == [.resource("ada", heldBy: "first")])
  }

  @Test func `links stand before people, and every reason is given`() throws {
    let plan = Plan.sample(
      [by("ada", "A", days: 2), by("ben", "B", days: 2), by("ada", "C", days: 1)],
      [Link("B", "C")], resources: people, isLevelled: true)
    let step = try #require(try explanation(plan).step("C"))

    #expect(step.reasons == [.link(plan.links[0]), .resource("ada", heldBy: "A")])
    #expect(try explanation(plan).drivers(of: "C").map(\.task) == ["A", "B", "C"])
  }

  @Test func `a date of its own or of a summary above holds a line`() throws {
    let date = time("2026-06-05T08:00")
    let plan = Plan.sample([
      PlanTask.summary("phase").with { $0.constraint = .startNoEarlierThan(date) },
      PlanTask.work("A", days: 1).with { $0.parent = "phase" },
      PlanTask.work("B", days: 1).with { $0.constraint = .mustStartOn(date) },
      PlanTask.work("C", days: 1).with { $0.constraint = .finishNoEarlierThan(date) },
    ])
    let why = try explanation(plan)

    #expect(why.step("A")?.reasons == [.constraint(.startNoEarlierThan(date), of: "phase")])
    #expect(why.step("B")?.reasons == [.constraint(.mustStartOn(date), of: "B")])
    #expect(why.step("C")?.reasons == [.constraint(.finishNoEarlierThan(date), of: "C")])
    #expect(why.step("phase")?.reasons == [.lines(first: "A", last: "A")])
    #expect(why.chain(to: "phase").map(\.task) == ["phase", "A"])
  }

  @Test func `the walk ends at work under way, and the data date holds what has not begun`() throws
  {
    let plan = Plan.sample(
      [
        PlanTask.work("A", days: 3).with {
          $0.progress = .started(
            at: time("2026-06-01T08:00"), remaining: 480, asOf: time("2026-06-03T08:00"))
        }, .work("B", days: 1), .work("C", days: 1),
      ],
      [Link("A", "B")])
    let why = try explanation(plan, dataDate: "2026-06-03T08:00")

    #expect(why.chain(to: "B").map(\.task) == ["B", "A"])
    #expect(why.chain(to: "B").last?.reasons == [.reported])
    #expect(why.step("C")?.reasons == [.dataDate])
    #expect(why.step("nobody") == nil)
  }

  @Test func `a line that nothing binds stands where it was put`() throws {
    let plan = Plan.sample([.work("A", days: 1)])
    let network = try Network(plan)
    let placed = Placement(
      task: "A", start: time("2026-06-10T08:00"), finish: time("2026-06-10T17:00"))
    let why = try DateExplanation(
      network, placed: [placed], dataDate: time("2026-06-02T08:00"))

    #expect(why.step("A")?.reasons == [.kept])
  }

  @Test(arguments: 1...200)
  func `in a schedule just made, every line is held by something`(seed: Int) throws {
    let plan = RandomPlan(withConstraints: true, withProgress: true, isLevelled: seed % 2 == 0)
      .make(seed: seed)
    let network = try Network(plan)
    let schedule = SerialSchedule.schedule(network, dataDate: RandomPlan.dataDate)
    let why = try DateExplanation(
      network, placed: schedule.placements, dataDate: RandomPlan.dataDate)

    for task in plan.tasks {
      let chain = why.chain(to: task.id)
      #expect(chain.first?.reasons.contains(.kept) == false, "\(task.id): \(chain)")
      #expect(Set(chain.map(\.task)).count == chain.count)
      let drivers = Set(why.drivers(of: task.id).map(\.task))
      #expect(drivers.isSuperset(of: chain.map(\.task)))
    }
  }
}
