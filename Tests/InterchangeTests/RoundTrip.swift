import ChangeControl
import Foundation
import Interchange
import Planning
import Testing

/// Plans that are read, scheduled, written and read again.
enum RoundTrip {
  /// Every plan at hand: our fixtures, and those written by others.
  static func files() throws -> [String] {
    let own =
      try Fixtures.files(in: "plans/valid").filter { $0 != unworkable }
      + ["demo/plan.yaml", "commandline/harbour.yaml"]
    guard AcceptanceData.isPresent else { return own }
    return own
      + [
        "plans/c2011-04-railway-station-sint-joost.xml",
        "plans/c2011-09-commercial-it-project.xml", "plans/c2012-04-asti-cuneo-highway.xml",
        "plans/fedora20.xml", "plans/tasks666.xml", "msproject/task-links-2007.xml",
        "msproject/task-links-2013.xml",
      ].map { "\(AcceptanceData.folder)/\($0)" }
  }

  /// It shows every field there is, and asks for what cannot be scheduled.
  static let unworkable = "plans/valid/relaunch.yaml"

  static func read(_ path: String) throws -> PlanReading {
    let file = path.hasPrefix("/") ? try PlanFile(path: path) : try Fixtures.file(path)
    return try PlanFormatCatalogue.read(file)
  }

  static func file(_ text: String) -> PlanFile {
    PlanFile(name: "back", bytes: Array(text.utf8))
  }

  /// The plan with the dates that scheduling it gives, not levelled: a file of
  /// another program does not say that people are to be waited for.
  static func scheduled(_ reading: PlanReading) throws -> PlanSheet {
    var plan = reading.document.plan
    plan.isLevelled = false
    let schedule = SerialSchedule.schedule(try Network(plan))
    return PlanSheet(
      plan: plan, customers: reading.document.customers, placements: schedule.placements,
      minutesPerDay: reading.minutesPerDay)
  }

  static func dates(_ placement: Placement) -> [PlanTime] { [placement.start, placement.finish] }

  /// What the tasks of a plan are called in another one, line by line.
  static func names(from sheet: PlanSheet, to plan: Plan) -> [TaskID: TaskID] {
    Dictionary(zip(sheet.plan.tasks, plan.tasks).map { ($0.id, $1.id) }) { first, _ in first }
  }

  /// Links in the order of their successors' lines.
  static func links(_ plan: Plan) -> [Link] {
    plan.tasks.flatMap { task in plan.links.filter { $0.successor == task.id } }
  }

  /// What each calendar works on each day of a few years, and who works by it.
  static func calendars(_ plan: Plan) -> [[[WorkCalendar.Shift]]] {
    let calendars = Dictionary(plan.calendars.map { ($0.id, $0) }) { first, _ in first }
    let used =
      [plan.calendar] + plan.tasks.map { $0.calendar ?? plan.calendar }
      + plan.resources.map { $0.calendar ?? plan.calendar }
    var days: [CalendarID: [[WorkCalendar.Shift]]] = [:]
    let first = plan.start.day - 400
    for calendar in calendars.values {
      days[calendar.id] = (first..<first + 1600).map { day in
        calendar.exceptions.last { ($0.firstDay...$0.lastDay).contains(day) }?.shifts
          ?? calendar.week[CivilDate.weekday(ofDay: day)]
      }
    }
    return used.map { days[$0] ?? [] }
  }

  /// Who works on what, by their places in the plan.
  static func assignments(_ plan: Plan) -> [[Int]] {
    plan.tasks.enumerated().flatMap { place, task in
      task.assignments.map { assignment in
        [
          place, plan.resources.firstIndex { $0.id == assignment.resource } ?? -1,
          assignment.units,
        ]
      }
    }
  }
}

extension Link {
  /// The link between the same lines under other names.
  ///
  /// Microsoft Project knows one calendar for lags, the successor's, and a note
  /// tells where another is lost.
  func renamed(_ names: [TaskID: TaskID]) -> Link {
    Link(names[predecessor] ?? "", names[successor] ?? "", kind, lag: lag)
  }
}
