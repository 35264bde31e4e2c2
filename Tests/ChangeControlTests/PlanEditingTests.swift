import ChangeControl
import Planning
import Testing

/// What each edit does to a plan.
@Suite struct PlanEditingTests {
  @Test func `a task is added behind the last line of its summary`() throws {
    let docs = PlanTask(id: "docs", name: "Documents", parent: "works", duration: 60)

    let plan = try Plan.aurora.applying([.addTask(docs)])

    #expect(plan.tasks.map(\.id) == ["works", "design", "build", "test", "docs", "launch"])
    #expect(plan.task("docs") == docs)
  }

  @Test func `a task outside any summary is added last`() throws {
    let plan = try Plan.aurora.applying([.addTask(PlanTask(id: "party", name: "Party"))])

    #expect(plan.tasks.last?.id == "party")
  }

  @Test func `a task is added behind what the lines of its summary hold`() throws {
    let inner = PlanTask(id: "inner", name: "Inner", parent: "works", kind: .summary)
    let deep = PlanTask(id: "deep", name: "Deep", parent: "inner")
    let late = PlanTask(id: "late", name: "Late", parent: "works")

    let plan = try Plan.aurora.applying([.addTask(inner), .addTask(deep), .addTask(late)])

    #expect(
      plan.tasks.map(\.id)
        == ["works", "design", "build", "test", "inner", "deep", "late", "launch"])
  }

  @Test func `a removed task takes its links and chain entries along`() throws {
    let plan = try Plan.aurora.applying([.removeTask("test")])

    #expect(plan.tasks.map(\.id) == ["works", "design", "build", "launch"])
    #expect(plan.links == [Link("design", "build")])
    #expect(plan.buffers.map(\.chain) == [["build"], []])
  }

  @Test func `a new duration takes the safe one along`() throws {
    let shorter = try Plan.aurora.applying([.setDuration("test", minutes: 240, safe: 300)])
    let bare = try Plan.aurora.applying([.setDuration("build", minutes: 960, safe: nil)])

    #expect(shorter.task("test")?.duration == 240)
    #expect(shorter.task("test")?.safeDuration == 300)
    #expect(bare.task("build")?.safeDuration == nil)
  }

  @Test(arguments: [(1200, 840), (960, 600), (360, 0)])
  func `a started task keeps what is done and changes what remains`(
    minutes: Int, remaining: Int
  ) throws {
    let plan = try Plan.aurora.applying([.setDuration("build", minutes: minutes, safe: nil)])

    #expect(
      plan.task("build")?.progress
        == .started(at: .november(3, 8), remaining: remaining, asOf: .november(4, 8)))
  }

  @Test func `dates are set and taken away`() throws {
    let promise = Promise(customer: "acme", date: .november(27, 17))

    let set = try Plan.aurora.applying([
      .setConstraint("test", .mustStartOn(.november(9, 8))), .setPromise("launch", promise),
      .setDeadline("test", .november(12, 17)),
    ])
    let cleared = try set.applying([
      .setConstraint("test", .asSoonAsPossible), .setPromise("launch", nil),
      .setDeadline("test", nil),
    ])

    #expect(set.task("test")?.constraint == .mustStartOn(.november(9, 8)))
    #expect(set.task("launch")?.promise == promise)
    #expect(set.task("test")?.deadline == .november(12, 17))
    #expect(cleared == .aurora)
  }

  @Test func `an assignment takes the place of one of the same resource`() throws {
    let plan = try Plan.aurora.applying([
      .assign("build", Assignment(resource: "dev", units: 50)),
      .assign("build", Assignment(resource: "rig", units: 25)),
    ])
    let without = try plan.applying([.unassign("build", "dev")])

    #expect(
      plan.task("build")?.assignments
        == [Assignment(resource: "dev", units: 50), Assignment(resource: "rig", units: 25)])
    #expect(without.task("build")?.assignments == [Assignment(resource: "rig", units: 25)])
  }

  @Test func `a link takes the place of one of the same kind`() throws {
    let lagging = Link("build", "test", lag: .working(60))
    let beside = Link("build", "test", .startToStart)

    let plan = try Plan.aurora.applying([.addLink(lagging), .addLink(beside)])
    let without = try plan.applying([.removeLink("build", "test")])

    #expect(plan.links == [Link("design", "build"), Link("test", "launch"), lagging, beside])
    #expect(without.links == [Link("design", "build"), Link("test", "launch")])
  }

  @Test func `a resource gets another capacity and a calendar another day`() throws {
    let holiday = WorkCalendar.Exception(name: "Fair", firstDay: 20_770, lastDay: 20_771)

    let plan = try Plan.aurora.applying([
      .setCapacity("dev", units: 250), .addException("office", holiday),
    ])

    #expect(plan.resources.map(\.capacity) == [250, 100])
    #expect(plan.calendars[0].exceptions == [holiday])
  }

  @Test func `work is given leave to pause and to draw on reserves, and it is taken back`() throws {
    let given = try Plan.aurora.applying([
      .allow("test", .pause, true), .allow("test", .drawReserve, true),
    ])
    let taken = try given.applying([.allow("test", .pause, false)])

    #expect(given.task("test")?.isSplittable == true && given.task("test")?.drawsReserve == true)
    #expect(taken.task("test")?.isSplittable == false && taken.task("test")?.drawsReserve == true)
  }

  @Test func `edits are made in order, each on the plan the last one left`() throws {
    let docs = PlanTask(id: "docs", name: "Documents", duration: 60)

    let plan = try Plan.aurora.applying([
      .addTask(docs), .setDuration("docs", minutes: 120, safe: nil), .addLink(Link("docs", "test")),
    ])

    #expect(plan.task("docs")?.duration == 120)
    #expect(throws: Refusal.unknownTask("docs", closest: nil)) {
      try Plan.aurora.applying([.setDuration("docs", minutes: 120, safe: nil), .addTask(docs)])
    }
  }
}
