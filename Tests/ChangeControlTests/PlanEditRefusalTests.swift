import ChangeControl
import Planning
import Testing

/// Edits that do not fit the plan.
@Suite struct PlanEditRefusalTests {
  @Test(arguments: [
    (
      PlanEdit.addTask(PlanTask(id: "test", name: "Again")), Refusal.taskExists("test")
    ),
    (
      .addTask(PlanTask(id: "docs", name: "", parent: "wroks")),
      .unknownTask("wroks", closest: "works")
    ),
    (
      .addTask(PlanTask(id: "docs", name: "", parent: "launch")),
      .planImpossible(
        "launch is no summary and cannot hold docs.",
        next: "Name a summary, or leave the task outside.")
    ),
    (
      .addTask(PlanTask(id: "docs", name: "", calendar: "night")), .unknownCalendar("night")
    ),
    (
      .addTask(PlanTask(id: "docs", name: "", assignments: [Assignment(resource: "hal")])),
      .unknownResource("hal")
    ),
    (
      .addTask(PlanTask(id: "docs", name: "", duration: -1)), .negativeMinutes("docs", -1)
    ),
  ])
  func `a task that does not fit is not added`(edit: PlanEdit, refusal: Refusal) {
    #expect(throws: refusal) { try Plan.aurora.applying([edit]) }
  }

  @Test(arguments: [
    ("tset", Refusal.unknownTask("tset", closest: "test")), ("works", .taskHoldsOthers("works")),
    ("build", .taskStarted("build")), ("design", .taskFinished("design")),
    ("launch", .protectedByBuffer("launch", "PB")),
  ])
  func `a task that others or the past need is not removed`(task: String, refusal: Refusal) {
    #expect(throws: refusal) { try Plan.aurora.applying([.removeTask(TaskID(task))]) }
  }

  @Test func `a task that a buffer feeds is not removed`() {
    let plan = Plan.aurora.with { $0.buffers[1].kind = .feeding(into: "test") }

    #expect(throws: Refusal.protectedByBuffer("test", "FB")) {
      try plan.applying([.removeTask("test")])
    }
  }

  @Test(
    arguments: [
      (
        PlanEdit.setDuration("tests", minutes: 1, safe: nil), .unknownTask("tests", closest: "test")
      ),
      (.setDuration("launch", minutes: 1, safe: nil), .notWork("launch")),
      (.setDuration("works", minutes: 1, safe: nil), .notWork("works")),
      (.setDuration("test", minutes: -1, safe: nil), .negativeMinutes("test", -1)),
      (
        .setDuration("test", minutes: 10, safe: 9),
        .safeBelowDuration("test", safe: 9, duration: 10)
      ),
      (.setDuration("design", minutes: 10, safe: nil), .taskFinished("design")),
      (
        .setDuration("build", minutes: 359, safe: nil),
        .belowWorkDone("build", minutes: 359, done: 360)
      ),
    ] as [(PlanEdit, Refusal)])
  func `a duration that cannot be is refused`(edit: PlanEdit, refusal: Refusal) {
    #expect(throws: refusal) { try Plan.aurora.applying([edit]) }
  }

  @Test(
    arguments: [
      (PlanEdit.setConstraint("build", .asLateAsPossible), .taskStarted("build")),
      (.setConstraint("design", .asLateAsPossible), .taskFinished("design")),
      (.setConstraint("x", .asLateAsPossible), .unknownTask("x", closest: nil)),
      (.setPromise("lunch", nil), .unknownTask("lunch", closest: "launch")),
      (.setDeadline("lunch", nil), .unknownTask("lunch", closest: "launch")),
    ] as [(PlanEdit, Refusal)])
  func `a date of a task that began or is not there is refused`(edit: PlanEdit, refusal: Refusal) {
    #expect(throws: refusal) { try Plan.aurora.applying([edit]) }
  }

  @Test(
    arguments: [
      (PlanEdit.assign("launch", Assignment(resource: "dev")), .notWork("launch")),
      (.assign("test", Assignment(resource: "hal")), .unknownResource("hal")),
      (
        .assign("test", Assignment(resource: "dev", units: 0)), .outOfRange("units", 0, 1...Int.max)
      ),
      (.allow("launch", .pause, true), .notWork("launch")),
      (.unassign("test", "dev"), .notAssigned("test", "dev")),
      (.setCapacity("hal", units: 1), .unknownResource("hal")),
      (.setCapacity("dev", units: 0), .outOfRange("capacity", 0, 1...Int.max)),
      (
        .addException("night", WorkCalendar.Exception(name: "", firstDay: 1, lastDay: 1)),
        .unknownCalendar("night")
      ),
      (
        .addException("office", WorkCalendar.Exception(name: "Fair", firstDay: 2, lastDay: 1)),
        .planImpossible("Fair ends before it begins.", next: "Swap its first and last day.")
      ),
    ] as [(PlanEdit, Refusal)])
  func `people and days that cannot be are refused`(edit: PlanEdit, refusal: Refusal) {
    #expect(throws: refusal) { try Plan.aurora.applying([edit]) }
  }

  @Test(
    arguments: [
      (PlanEdit.addLink(Link("x", "test")), .unknownTask("x", closest: nil)),
      (.addLink(Link("test", "lunch")), .unknownTask("lunch", closest: "launch")),
      (.addLink(Link("test", "design")), .taskFinished("design")),
      (.removeLink("x", "test"), .unknownTask("x", closest: nil)),
      (.removeLink("test", "x"), .unknownTask("x", closest: nil)),
      (.removeLink("test", "build"), .linkUnknown("test", "build")),
    ] as [(PlanEdit, Refusal)])
  func `links that cannot be or are not there are refused`(edit: PlanEdit, refusal: Refusal) {
    #expect(throws: refusal) { try Plan.aurora.applying([edit]) }
  }
}
