import Planning
import Testing

/// Work that can never be done is refused with what keeps it from being done.
@Suite struct WorkabilityTests {
  private func refusal(
    _ task: PlanTask, _ resource: Resource, calendars: [WorkCalendar] = [.office],
    isLevelled: Bool = true
  ) -> PlanningError? {
    do throws(PlanningError) {
      _ = try Network(
        .sample([task], calendars: calendars, resources: [resource], isLevelled: isLevelled))
      return nil
    } catch {
      return error
    }
  }

  private func work(hours: Int, splits: Bool = false, units: Int = 100) -> PlanTask {
    PlanTask(
      id: "a", name: "a", duration: hours * 60,
      assignments: [Assignment(resource: "r", units: units)],
      interruption: splits ? .anytime : .betweenShifts)
  }

  private func resource(capacity: Int = 100, _ limits: WorkLimit...) -> Resource {
    Resource(id: "r", name: "r", capacity: capacity, limits: limits)
  }

  @Test func `a limit below a minute is refused in every plan`() {
    let limit = WorkLimit(per: .week, minutes: 0)
    for isLevelled in [true, false] {
      #expect(
        refusal(work(hours: 1), resource(limit), isLevelled: isLevelled)
          == .impossibleLimit("r", limit, problem: "is below one minute"))
    }
  }

  @Test func `two limits for the same time are refused`() {
    let twice = [WorkLimit(per: .day, minutes: 60), WorkLimit(per: .day, minutes: 90)]
    #expect(
      refusal(work(hours: 1), resource(twice[0], twice[1]))
        == .impossibleLimit("r", twice[1], problem: "stands beside another for the same time"))
  }

  @Test func `a limit that one minute breaks is refused even where work may pause`() {
    let limit = WorkLimit(per: .day, minutes: 1)
    let error = refusal(work(hours: 1, splits: true, units: 200), resource(capacity: 200, limit))

    #expect(error == .limitBelowNeed(task: "a", resource: "r", units: 200, limit: limit))
    #expect(
      error?.description
        == "Task a can never be worked on: a minute of it takes 200 hundredths of r, which is "
        + "limited to 1 minute a day. Raise the limit or lower the assignment.")
  }

  @Test(arguments: [(8, false), (9, true), (40, true)])
  func `work that may not pause must fit between the limits of its days`(
    hours: Int, isRefused: Bool
  ) {
    let limit = WorkLimit(per: .day, minutes: 240)
    let error = refusal(work(hours: hours), resource(limit))

    #expect(error == (isRefused ? .limitBelowWork(task: "a", resource: "r", limit: limit) : nil))
    #expect(refusal(work(hours: hours, splits: true), resource(limit)) == nil)
    #expect(refusal(work(hours: hours), resource(limit), isLevelled: false) == nil)
  }

  @Test func `the refusal names the limit of the week`() {
    let limits = (WorkLimit(per: .day, minutes: 480), WorkLimit(per: .week, minutes: 600))
    let error = refusal(work(hours: 24), resource(limits.0, limits.1))

    #expect(error == .limitBelowWork(task: "a", resource: "r", limit: limits.1))
    #expect(
      error?.description
        == "Task a can never be worked on: it may not pause, and wherever it begins r works more "
        + "than its limit of 600 minutes a week. Let the task be split, raise the limit or "
        + "shorten the task.")
  }

  @Test func `a resource of which there is nothing can do no work`() {
    #expect(
      refusal(work(hours: 1), resource(capacity: 0)) == .noCapacity(task: "a", resource: "r"))
    #expect(refusal(work(hours: 1, units: 0), resource(capacity: 0)) == nil)
  }

  @Test func `calendars without a common minute are named with the task`() {
    let night = WorkCalendar(
      id: "night", name: "Night", week: Array(repeating: [Shift(0, 360)], count: 7))
    var crew = resource()
    crew.calendar = "night"
    let error = refusal(work(hours: 1), crew, calendars: [.office, night])

    #expect(error == .unworkable(calendars: ["office", "night"], task: "a"))
    #expect(error?.description.contains("office, night share no working minute") == true)
  }
}
