import Planning
import Testing

/// What work costs at the rates of its people.
@Suite struct WorkCostTests {
  private func plan(_ tasks: [PlanTask], rate: Int?) -> Plan {
    .sample(
      tasks,
      resources: [Resource(id: "ann", name: "Ann", rate: rate), Resource(id: "bo", name: "Bo")])
  }

  private func work(_ minutes: Int, units: Int, _ progress: Progress = .notStarted) -> PlanTask {
    PlanTask(
      id: TaskID("T\(minutes)"), name: "T", duration: minutes,
      assignments: [
        Assignment(resource: "ann", units: units), Assignment(resource: "bo", units: units),
      ], progress: progress)
  }

  @Test func `minutes times share times rate, for whoever has a rate`() {
    // 8 h × 50 % × 95.50.
    #expect(plan([work(480, units: 50)], rate: 9550).costOfWork == 38_200)
    #expect(plan([work(480, units: 50)], rate: nil).costOfWork == nil)
    #expect(plan([work(480, units: 50)], rate: nil).costsOfWork == [])
    #expect(plan([], rate: 9550).costOfWork == 0)
  }

  @Test func `the sum is rounded once`() {
    // Two minutes of 0.20 an hour are 0.0067 together: a cent, and nothing each.
    let plan = plan([work(1, units: 100), work(2, units: 50)], rate: 20)
    #expect(plan.costOfWork == 1)
    #expect(plan.costsOfWork == [0, 0])
  }

  @Test func `of started work what is left counts, and of finished work nothing`() {
    let start = time("2026-06-01T08:00")
    let started = work(
      480, units: 100, .started(at: start, remaining: 60, asOf: time("2026-06-01T17:00")))
    let done = work(960, units: 100, .finished(start: start, finish: time("2026-06-02T17:00")))
    #expect(plan([started, done], rate: 9550).costsOfWork == [9550, 0])
  }

  @Test func `the largest figures a plan can hold do not overflow`() {
    let tasks = (0..<1000).map { _ in work(52_596_000, units: 1_000_000) }
    #expect(plan(tasks, rate: 100_000_000).costOfWork ?? 0 > 0)
    #expect(plan(tasks, rate: Int.max).costOfWork == Int.max)
  }
}
