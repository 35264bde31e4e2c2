import ChangeControl
import Engine
import Foundation
import Interchange
import Planning
import Projections
import Testing

/// Real projects with their tracking periods, told to a ledger as progress.
///
/// The figures were worked out from the files apart from Leeway, hour by hour.
@Suite(.enabled(if: CompanyHistory.isPresent, "skipped: no acceptance data"))
struct CompanyHistoryTests {
  /// A status date: hours of work planned, earned and spent, hours since the
  /// start, and the earned schedule in hours.
  struct Point: Sendable {
    var date: String
    var planned: Int
    var earned: Int
    var spent: Int
    var time: Int
    var schedule: Rational

    init(
      _ date: String, _ planned: Int, _ earned: Int, _ spent: Int, _ time: Int,
      _ schedule: Int, over denominator: Int = 1
    ) {
      self.date = date
      self.planned = planned
      self.earned = earned
      self.spent = spent
      self.time = time
      self.schedule = Rational(schedule, over: denominator) ?? Rational(0)
    }
  }

  @Test func `a telecom system is earned as planned, falls behind, and ends ten days late`() throws
  {
    try withDesk(importing: nil) { desk in
      let project = try CompanyHistory.tell("C2011-05-Telecom-System-Agnes", at: desk)
      let view = try desk.ledger.ask(EarnedHistory(project: project))

      let points = [
        Point("2011-05-24", 49, 49, 49, 40, 40),
        Point("2011-06-20", 1041, 1041, 1041, 192, 192),
        Point("2011-06-27", 1449, 1289, 1289, 232, 9320, over: 43),
        Point("2011-07-12", 1953, 1841, 1841, 320, 872, over: 3),
        Point("2011-07-29", 2009, 2009, 2009, 424, 344),
      ]
      #expect(view.lines.map(\.reading.date.dateText) == points.map(\.date))
      for (line, point) in zip(view.lines, points) {
        let reading = line.reading
        #expect(reading.budget == 2009 * 6000)
        #expect(reading.plannedDuration == 344 * 60)
        #expect(reading.planned == point.planned * 6000, "\(point.date)")
        #expect(reading.earned == point.earned * 6000, "\(point.date)")
        #expect(reading.actual == point.spent * 6000, "\(point.date)")
        #expect(reading.actualTime == point.time * 60, "\(point.date)")
        #expect(reading.earnedSchedule == point.schedule * Rational(60), "\(point.date)")
      }
      // 424 hours instead of 344: at the pace of the end, the end itself.
      #expect(view.lines.last?.reading.timePerformance == Rational(43, over: 53))
      #expect(view.lines.last?.forecast == PlanTime("2011-07-29T17:00"))
      try expectBuffer(of: project, toGive: 80 * 60, at: desk)
    }
  }

  @Test func `a patient transport system is told with all its periods and adds up`() throws {
    try withDesk(importing: nil) { desk in
      let project = try CompanyHistory.tell("C2011-07-Patient-Transport-System", at: desk)
      let view = try desk.ledger.ask(EarnedHistory(project: project))
      let state = try desk.plan(project)

      for task in state.plan.tasks where task.kind == .work {
        if case .finished = task.progress { continue }
        Issue.record("\(task.id) is not finished")
      }
      let last = try #require(view.lines.last?.reading)
      #expect(last.earned == last.budget)
      #expect(last.earnedSchedule == Rational(last.plannedDuration))
      #expect(view.lines.count > 10)
      #expect(view.lines.map(\.reading.earned) == view.lines.map(\.reading.earned).sorted())
      let calendar = try WorkTime(state.plan.calendars[0])
      let late = calendar.minutes(
        from: state.baseline.map(\.finish).max() ?? state.plan.start, to: state.finish)
      #expect(last.actualTime == last.plannedDuration + late)
      try expectBuffer(of: project, toGive: late, at: desk)
    }
  }

  @Test func `a project without tracking is all plan`() throws {
    try withDesk(importing: nil) { desk in
      let project = try CompanyHistory.tell("C2011-09-Commercial-IT-Project", at: desk)

      #expect(try desk.ledger.ask(EarnedHistory(project: project)).lines.isEmpty)
      try expectBuffer(of: project, toGive: 0, at: desk)
    }
  }

  /// The buffer has given what the end slipped, step by step, each step one of
  /// work; at every position its balance is its reserve and all movements.
  private func expectBuffer(of project: ProjectID, toGive minutes: Int, at desk: Desk) throws {
    let report = try #require(try desk.ledger.ask(BufferBudgets(project: project)).first)
    #expect(report.budget.drawn - report.budget.restored == minutes)
    #expect(report.entries.reduce(0) { $0 + $1.minutes } == report.budget.balance)
    for entry in report.entries.dropFirst() {
      guard case .execution = entry.cause else {
        Issue.record("\(entry)")
        continue
      }
    }
  }
}

/// The projects of the empirical database, where they are at hand.
enum CompanyHistory {
  static let folder: String = {
    if let path = ProcessInfo.processInfo.environment["LEEWAY_ACCEPTANCE_DATA"] { return path }
    return URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent().appending(path: "shared/data").path()
  }()

  static var isPresent: Bool { FileManager.default.fileExists(atPath: folder + "/dslib") }

  /// Takes a plan in with a buffer of half its chain, and reports every period.
  static func tell(_ name: String, at desk: Desk) throws -> ProjectID {
    let file = try PlanFile(path: "\(folder)/dslib/\(name).p2x")
    let document = try PlanFormatCatalogue.read(file).document
    desk.now = document.plan.start
    _ = try desk.ledger.importPlan(
      document, buffer: .half, source: .file, desk.context("Mara"))
    for period in try P2XFormat.tracking(file) {
      for report in period.reports {
        desk.now = PlanTime(minute: period.end.minute - 1)
        try desk.progress(report, in: document.plan.id)
      }
    }
    return document.plan.id
  }
}
