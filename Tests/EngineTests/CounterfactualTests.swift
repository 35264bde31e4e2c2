import ChangeControl
import Planning
import Projections
import Testing

@testable import Engine

/// Histories told again without some of their changes.
@Suite struct CounterfactualTests {
  private func events(of project: ProjectID, at desk: Desk) throws -> [PlanEvent] {
    try desk.ledger.ask(History(EventSelection(.stream(.plan(project))))).compactMap { entry in
      if case .plan(let event) = entry.event { event } else { nil }
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `without nothing a history is as it was, and shares sum to the whole`(seed: UInt64) throws {
    try withDesk(importing: nil) { desk in
      var walk = Walk(seed: seed)
      try walk.begin(at: desk)
      for _ in 1...90 { try walk.step(at: desk) }
      for project in walk.projects {
        let events = try events(of: project, at: desk)
        let changes = Counterfactual.changes(in: events)
        #expect(try Counterfactual(events, without: []).state == desk.plan(project))

        let none = try Counterfactual(events, without: Set(changes))
        let placed = none.state.placements
        #expect(placed.map(\.task) == none.state.plan.tasks.map(\.id))
        guard changes.count <= 5 else { continue }
        let attribution = try Attribution(events, seed: 1)
        let orders = (1...max(1, changes.count)).reduce(1, *)
        #expect(attribution.isExact && attribution.lines.map(\.change) == changes)
        #expect(
          attribution.lines.reduce(0) { $0 + $1.delay.sum } == orders * attribution.delay)
        #expect(
          attribution.lines.reduce(0) { $0 + $1.drawn.sum } == orders * attribution.drawn)
        #expect(attribution.lines.allSatisfy { $0.delay.orders == orders })
      }
    }
  }

  @Test
  func `of two changes of one duration the longer has more, and one that costs nothing has none`()
    throws
  {
    try withDesk { desk in
      let longer = { (task: TaskID, minutes: Int) in
        ChangeRequest.longer.with { $0.edits = [.setDuration(task, minutes: minutes, safe: nil)] }
      }
      let plan = try desk.plan("aurora").plan
      let build = try #require(plan.task("build"))
      var changes: [ChangeID] = []
      for request in [
        longer("build", build.duration + 480), longer("build", build.duration + 960),
        ChangeRequest.longer.with {
          $0.edits = [.setDeadline("build", PlanTime(minute: 40_000_000))]
        },
      ] {
        let change = try desk.submit(request, by: "Sofia")
        try desk.evaluate(change)
        try desk.decide(.approve(.absorb), on: change)
        try desk.reschedule(change)
        changes.append(change)
      }
      let events = try events(of: "aurora", at: desk)
      let attribution = try Attribution(events, seed: 1)

      #expect(attribution.lines.map(\.change) == changes)
      // The second sets the duration again, so that without it the first still costs a day.
      #expect(attribution.lines[2].delay.sum == 0 && attribution.lines[2].drawn.sum == 0)
      #expect(attribution.lines[0].delay.sum < attribution.lines[1].delay.sum)
      let first = try Counterfactual(events, without: [changes[1]])
      let none = try Counterfactual(events, without: Set(changes))
      #expect(first.state.plan.task("build")?.duration == build.duration + 480)
      #expect(none.state.plan.task("build")?.duration == build.duration)
      #expect(none.finish <= first.finish)
    }
  }

  @Test func `what only a change made is dropped with it, and named`() throws {
    try withDesk { desk in
      let added = PlanTask(id: "extra", name: "Extra", duration: 480)
      let first = try desk.submit(
        ChangeRequest.longer.with { $0.edits = [.addTask(added)] }, by: "Sofia")
      try desk.evaluate(first)
      try desk.decide(.approve(.absorb), on: first)
      try desk.reschedule(first)
      let second = try desk.submit(
        ChangeRequest.longer.with {
          $0.edits = [.setDuration("extra", minutes: 960, safe: nil)]
        }, by: "Sofia")
      try desk.evaluate(second)
      try desk.decide(.approve(.absorb), on: second)
      try desk.reschedule(second)
      let planned = try desk.plan("aurora").placements.first { $0.task == "extra" }
      desk.now = max(desk.now, try #require(planned).start)
      try desk.progress(
        ProgressReport(task: "extra", started: planned?.start, remaining: 60), in: "aurora")

      let events = try events(of: "aurora", at: desk)
      let without = try Counterfactual(events, without: [first])

      #expect(without.impossible == [second] && without.unreported == ["extra"])
      #expect(without.state.plan.task("extra") == nil)
    }
  }
}
