import ChangeControl
import Interchange
import Planning
import Testing

@Suite(.enabled(if: AcceptanceData.isPresent, AcceptanceData.absent))
struct AcceptanceTests {
  /// What a file holds, counted in it by hand.
  struct Golden: CustomTestStringConvertible, Sendable {
    var path: String
    /// Work, summaries, milestones.
    var lines: [Int]
    /// Finish to start, start to start, finish to finish, start to finish.
    var links: [Int]
    /// Calendars, exceptions, resources, assignments.
    var others: [Int]
    var minutesPerDay = 480

    var testDescription: String { path }
  }

  static let golden = [
    Golden(
      path: "plans/c2011-04-railway-station-sint-joost.xml", lines: [18, 0, 0],
      links: [32, 0, 0, 0], others: [1, 66, 0, 0]),
    Golden(
      path: "plans/c2011-09-commercial-it-project.xml", lines: [41, 0, 0], links: [51, 0, 0, 0],
      others: [1, 0, 0, 0]),
    Golden(
      path: "plans/c2012-04-asti-cuneo-highway.xml", lines: [67, 0, 0], links: [84, 0, 0, 0],
      others: [1, 0, 0, 0], minutesPerDay: 540),
    Golden(
      path: "plans/fedora20.xml", lines: [157, 34, 223], links: [369, 0, 0, 0],
      others: [1, 0, 0, 0]),
    Golden(
      path: "plans/tasks666.xml", lines: [477, 66, 123], links: [387, 0, 0, 0],
      others: [9, 0, 8, 554]),
    Golden(
      path: "msproject/task-links-2007.xml", lines: [16, 0, 0], links: [5, 1, 1, 1],
      others: [1, 0, 0, 0]),
    Golden(
      path: "msproject/task-links-2013.xml", lines: [16, 0, 0], links: [5, 1, 1, 1],
      others: [1, 0, 0, 0]),
  ]

  @Test(arguments: golden)
  func `a plan written by others is read without loss`(golden: Golden) throws {
    let reading = try AcceptanceData.read(golden.path)
    let counts = reading.counts

    #expect([counts.tasks, counts.summaries, counts.milestones] == golden.lines)
    #expect(
      [counts.finishToStart, counts.startToStart, counts.finishToFinish, counts.startToFinish]
        == golden.links)
    #expect(
      [counts.calendars, counts.exceptions, counts.resources, counts.assignments]
        == golden.others)
    #expect(reading.minutesPerDay == golden.minutesPerDay)
    #expect(reading.stored.count == counts.lines)
  }

  @Test(arguments: golden.filter { $0.path.contains("plans/c20") }.map(\.path))
  func `between stored dates lies as much working time as a task takes`(path: String) throws {
    let reading = try AcceptanceData.read(path)
    let plan = reading.document.plan
    let calendar = try #require(plan.calendars.first)
    for (task, placement) in zip(plan.tasks, reading.stored) {
      #expect(task.id == placement.task)
      let worked = (placement.start.day...placement.finish.day)
        .reduce(0) { $0 + Self.worked(onDay: $1, of: placement, calendar) }
      #expect(worked == task.duration, "\(task.name)")
    }
  }

  /// Minutes of a day's shifts that lie within a placement.
  private static func worked(
    onDay day: Int, of placement: Placement, _ calendar: WorkCalendar
  ) -> Int {
    let exception = calendar.exceptions.last { ($0.firstDay...$0.lastDay).contains(day) }
    let shifts = exception?.shifts ?? calendar.week[CivilDate.weekday(ofDay: day)]
    return shifts.reduce(0) { sum, shift in
      let start = max(day * 1440 + shift.start, placement.start.minute)
      let end = min(day * 1440 + shift.end, placement.finish.minute)
      return sum + max(0, end - start)
    }
  }

  @Test func `the Fedora plan stays pinned and says that it need not`() throws {
    let reading = try AcceptanceData.read("plans/fedora20.xml")

    #expect(reading.counts.constraints == 380 && reading.counts.inProgress == 380)
    #expect(reading.notes.first { $0.kind == .advice }?.count == 380)
    #expect(reading.notes.count <= 10)
  }

  @Test func `the Fedora plan is driven by links where they lead to a task`() throws {
    let reading = try AcceptanceData.read(
      "plans/fedora20.xml", options: ImportOptions(linkDriven: true))
    let plan = reading.document.plan
    let driven = Set(plan.links.map(\.successor))

    #expect(reading.counts.links == 369 && reading.counts.inProgress == 0)
    for task in plan.tasks where task.kind != .summary {
      switch task.constraint {
      case .asSoonAsPossible: #expect(driven.contains(task.id))
      case .startNoEarlierThan: #expect(!driven.contains(task.id))
      default: Issue.record("\(task.id) is held by \(task.constraint)")
      }
      #expect((task.kind == .work) == (task.duration > 0))
    }
  }

  @Test func `lags of Microsoft Project keep their minutes`() throws {
    for year in [2007, 2013] {
      let plan = try AcceptanceData.read("msproject/task-links-\(year).xml").document.plan
      #expect(
        plan.links.map(\.lag) == [
          .working(0), .working(480), .working(960), .working(2400), .working(4800),
          .working(960), .working(960), .working(960),
        ])
    }
  }

  @Test func `real plans damaged at random never bring the reader down`() throws {
    var generator = SeededGenerator(seed: 414)
    for path in Self.golden.map(\.path) {
      let file = try PlanFile(path: "\(AcceptanceData.folder)/\(path)")
      for _ in 0..<5 {
        let bytes = MutatedFileTests.damage(file.bytes, using: &generator)
        let reading = try? PlanFormatCatalogue.read(PlanFile(name: path, bytes: bytes))
        #expect(reading?.counts.lines ?? 1 > 0)
      }
    }
  }
}
