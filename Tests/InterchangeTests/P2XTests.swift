import ChangeControl
import Interchange
import Planning
import Testing

/// ProTrack files: a small one of our own, and three of real companies.
@Suite struct P2XTests {
  /// Two activities in a group, one outside; the first is tracked twice.
  private static let small = """
    <Project><NAME>Small &amp; neat</NAME><ProjectInfo><SavedWithMayorBuild>3</SavedWithMayorBuild>
    </ProjectInfo><Agenda><StartDate>010620260000</StartDate><NonWorkingHours>
    \(((0..<8) + [12] + (17..<24)).map { "<Hour>\($0)</Hour>" }.joined())
    </NonWorkingHours><NonWorkingDays><Day>5</Day><Day>6</Day></NonWorkingDays>
    <Holidays><Holiday>05062026</Holiday></Holidays></Agenda>
    <Activities><Name>Activities</Name></Activities>
    <Activities>\(activity(1, "dig", 16, "010620260800"))\(activity(2, "build", 8, "030620260800"))
    \(activity(3, "watch", 24, "010620260800"))</Activities>
    <Relations><Relation><FromTask>1</FromTask><ToTask>2</ToTask><Lag>0</Lag><LagType>2</LagType>
    </Relation><Relation><FromTask>1</FromTask><ToTask>3</ToTask><Lag>4</Lag><LagType>0</LagType>
    </Relation></Relations>
    <ActivityGroups><ActivityGroup><Name>Works</Name><UniqueID>9</UniqueID></ActivityGroup>
    </ActivityGroups>
    <OutlineList><List><Child><Type>1</Type><Data>9</Data><List><Child><Type>2</Type><Data>1</Data>
    </Child><Child><Type>2</Type><Data>2</Data></Child></List></Child><Child><Type>2</Type>
    <Data>3</Data></Child></List></OutlineList>
    <Resources><Resource><FIELD0>4</FIELD0><FIELD1>crew</FIELD1></Resource><DATEPERCSERIE>
    <DEFAULTAVAILABILITY>2</DEFAULTAVAILABILITY></DATEPERCSERIE></Resources>
    <ResourceAssignments><ResourceAssignment><FIELD1024>1</FIELD1024><FIELD1025>4</FIELD1025>
    <FIELD1026>2</FIELD1026></ResourceAssignment></ResourceAssignments>
    <TrackingList><TrackingPeriod><Name>first</Name><EndDate>010620261700</EndDate>
    </TrackingPeriod><TProTrackActivities-1><Activity>1</Activity>
    \(tracking("010620260800", 8, 8))<Activity>2</Activity>\(tracking("0", 0, 8))
    </TProTrackActivities-1><TrackingPeriod><Name>second</Name><EndDate>030620261700</EndDate>
    </TrackingPeriod><TProTrackActivities-1><Activity>1</Activity>
    \(tracking("010620260800", 20, 0))<Activity>2</Activity>\(tracking("0", 0, 8))
    </TProTrackActivities-1></TrackingList></Project>
    """

  private static func activity(
    _ id: Int, _ name: String, _ hours: Int, _ start: String
  ) -> String {
    "<Activity><BaseLineDuration>\(hours)</BaseLineDuration><BaseLineStart>\(start)"
      + "</BaseLineStart><IsMilestone>0</IsMilestone><Name>\(name)</Name>"
      + "<UniqueID>\(id)</UniqueID></Activity>"
  }

  private static func tracking(_ start: String, _ done: Int, _ left: Int) -> String {
    "<TProTrackActivityTracking-1><ActualStart>\(start)</ActualStart>"
      + "<ActualDuration>\(done)</ActualDuration><RemainingDuration>\(left)</RemainingDuration>"
      + "</TProTrackActivityTracking-1>"
  }

  private func file(_ text: String) -> PlanFile {
    PlanFile(name: "small.p2x", bytes: Array(text.utf8))
  }

  private func moment(_ text: String) throws -> PlanTime { try #require(PlanTime(text)) }

  @Test func `activities, groups, links, agenda and resources become a plan`() throws {
    let reading = try PlanFormatCatalogue.read(file(P2XTests.small))
    let plan = reading.document.plan

    #expect(reading.format == "p2x" && plan.id == "small-neat" && plan.name == "Small & neat")
    #expect(plan.tasks.map(\.id) == ["G9", "1", "2", "3"])
    #expect(plan.tasks.map(\.parent) == [nil, "G9", "G9", nil])
    #expect(plan.tasks.map(\.duration) == [0, 960, 480, 1440])
    #expect(
      plan.links == [Link("1", "2"), Link("1", "3", .startToStart, lag: .working(240))])
    #expect(plan.calendars[0].week[0] == [.init(480, 720), .init(780, 1020)])
    #expect(plan.calendars[0].week[5].isEmpty)
    #expect(plan.calendars[0].exceptions.map(\.firstDay) == [try moment("2026-06-05").day])
    #expect(plan.resources.map(\.capacity) == [200])
    #expect(plan.tasks[1].assignments == [Assignment(resource: "R4", units: 200)])
    #expect(reading.notes.map(\.subject) == ["TrackingPeriod"])
    #expect(reading.notes.first?.count == 2)
  }

  @Test func `tracking periods are reports of what has changed`() throws {
    let periods = try P2XFormat.tracking(file(P2XTests.small))

    #expect(periods.map(\.name) == ["first", "second"])
    let start = try moment("2026-06-01T08:00")
    #expect(periods[0].reports == [ProgressReport(task: "1", started: start, remaining: 480)])
    #expect(
      periods[1].reports
        == [ProgressReport(task: "1", started: start, finished: try moment("2026-06-03T12:00"))])
  }

  @Test(arguments: [
    ("<LagType>2</LagType>", "<LagType>7</LagType>", "bad-choice"),
    ("<LagType>2</LagType>", "", "missing-field"),
    ("<BaseLineDuration>16<", "<BaseLineDuration>-16<", "bad-duration"),
    ("<BaseLineDuration>16<", "<BaseLineDuration>soon<", "bad-number"),
    ("010620260800</BaseLineStart>", "320620260800</BaseLineStart>", "bad-date"),
    ("<Day>5</Day>", "<Day>7</Day>", "bad-number"), ("05062026", "31022026", "bad-date"),
    ("<Activity><", "<Other><", "plan-syntax"),
  ])
  func `a mistake in the file is named with its line`(
    good: String, bad: String, code: String
  ) throws {
    let range = try #require(P2XTests.small.firstRange(of: good))
    var text = P2XTests.small
    text.replaceSubrange(range, with: bad)

    let error = #expect(throws: InterchangeError.self) {
      try PlanFormatCatalogue.read(file(text))
    }
    #expect(error?.code.rawValue == code)
    #expect(error?.file == "small.p2x" && error?.line != nil)
  }

  @Test(
    .enabled(if: AcceptanceData.isPresent, AcceptanceData.absent),
    arguments: [
      ("C2011-05-Telecom-System-Agnes", [21, 0, 27, 24, 6], 5),
      ("C2011-07-Patient-Transport-System", [49, 19, 56, 76, 5], 23),
      ("C2011-09-Commercial-IT-Project", [41, 0, 51, 47, 8], 0),
    ])
  func `a real project is scheduled where its own program put it`(
    name: String, counts: [Int], periods: Int
  ) throws {
    let reading = try AcceptanceData.read("dslib/\(name).p2x")
    let found = reading.counts

    #expect(
      [found.tasks, found.summaries, found.links, found.assignments, found.resources] == counts)
    let schedule = SerialSchedule.schedule(try Network(reading.document.plan))
    for stored in reading.stored {
      #expect(schedule[stored.task] == stored, "\(stored.task)")
    }
    let file = try PlanFile(path: "\(AcceptanceData.folder)/dslib/\(name).p2x")
    #expect(try P2XFormat.tracking(file).count == periods)
  }
}
