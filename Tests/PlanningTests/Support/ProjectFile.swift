import Foundation
import FoundationXML
import Planning

/// The parts of a Microsoft Project file that the tests compare.
final class ProjectFile {
  /// One task with the dates that the file says it has.
  struct Row {
    var id: TaskID
    var start: PlanTime
    var finish: PlanTime
    /// Working minutes.
    var totalSlack: Int?
    var freeSlack: Int?
  }

  private(set) var plan: Plan
  private(set) var rows: [Row] = []

  init(_ data: Data) throws {
    let root = try XMLDocument(data: data).rootElement()
    let project = Element(root)
    let calendars = project.first("Calendars").all("Calendar").map(ProjectFile.calendar)
    plan = Plan(
      id: "file", name: project.text("Name") ?? "",
      start: time(project.text("StartDate") ?? ""),
      calendar: CalendarID(project.text("CalendarUID") ?? ""), calendars: calendars)
    for task in project.first("Tasks").all("Task") { read(task) }
  }

  private func read(_ task: Element) {
    let id = TaskID(task.text("UID") ?? "")
    let isSummary = task.text("Summary") == "1"
    rows.append(
      Row(
        id: id, start: time(task.text("Start") ?? ""), finish: time(task.text("Finish") ?? ""),
        totalSlack: task.number("TotalSlack").map { $0 / 10 },
        freeSlack: task.number("FreeSlack").map { $0 / 10 }))
    let duration = isSummary ? 0 : ProjectFile.minutes(task.text("Duration") ?? "")
    plan.tasks.append(
      PlanTask(
        id: id, name: task.text("Name") ?? "", parent: id == "0" || !hasRoot ? nil : "0",
        kind: isSummary ? .summary : duration == 0 ? .milestone : .work, duration: duration,
        constraint: task.text("ConstraintType") == "4"
          ? .startNoEarlierThan(time(task.text("ConstraintDate") ?? "")) : .asSoonAsPossible))
    for link in task.all("PredecessorLink") {
      let kinds: [Link.Kind] = [.finishToFinish, .finishToStart, .startToFinish, .startToStart]
      plan.links.append(
        Link(
          TaskID(link.text("PredecessorUID") ?? ""), id, kinds[link.number("Type") ?? 1],
          lag: .working((link.number("LinkLag") ?? 0) / 10)))
    }
  }

  private var hasRoot: Bool { rows.first?.id == "0" }

  private static func minutes(_ text: String) -> Int {
    let parts = text.dropFirst(2).split { "HMS".contains($0) }.compactMap { Int($0) }
    return parts.count == 3 ? parts[0] * 60 + parts[1] : 0
  }

  private static func calendar(_ calendar: Element) -> WorkCalendar {
    var week: [[WorkCalendar.Shift]] = Array(repeating: [], count: 7)
    for day in calendar.first("WeekDays").all("WeekDay") {
      let sundayFirst = day.number("DayType") ?? 1
      week[(sundayFirst + 5) % 7] = shifts(day)
    }
    return WorkCalendar(
      id: CalendarID(calendar.text("UID") ?? ""), name: calendar.text("Name") ?? "", week: week,
      exceptions: calendar.first("Exceptions").all("Exception").map { exception in
        let period = exception.first("TimePeriod")
        return WorkCalendar.Exception(
          name: exception.text("Name") ?? "", firstDay: time(period.text("FromDate") ?? "").day,
          lastDay: time(period.text("ToDate") ?? "").day, shifts: shifts(exception))
      })
  }

  private static func shifts(_ element: Element) -> [WorkCalendar.Shift] {
    element.first("WorkingTimes").all("WorkingTime").map { shift in
      let start = clock(shift.text("FromTime") ?? "")
      let end = clock(shift.text("ToTime") ?? "")
      return WorkCalendar.Shift(start, end == 0 ? 1440 : end)
    }
  }

  private static func clock(_ text: String) -> Int {
    let parts = text.split(separator: ":").compactMap { Int($0) }
    return parts.count == 3 ? parts[0] * 60 + parts[1] : 0
  }
}

/// An element that may be missing, with its children by name.
private struct Element {
  let node: XMLElement?

  init(_ node: XMLElement?) {
    self.node = node
  }

  func all(_ name: String) -> [Element] {
    (node?.children ?? []).compactMap { $0 as? XMLElement }
      .filter { $0.localName == name || $0.name == name }.map(Element.init)
  }

  func first(_ name: String) -> Element { all(name).first ?? Element(nil) }

  func text(_ name: String) -> String? { all(name).first?.node?.stringValue }

  func number(_ name: String) -> Int? { text(name).flatMap { Int($0) } }
}
