import Planning

typealias Shift = WorkCalendar.Shift

extension WorkCalendar {
  /// Monday to Friday, 8 to 12 and 13 to 17.
  static let office = WorkCalendar(
    id: "office", name: "Office",
    week: Array(repeating: [Shift(480, 720), Shift(780, 1020)], count: 5) + [[], []])

  /// Every minute of every day.
  static let always = WorkCalendar(
    id: "always", name: "Always", week: Array(repeating: [Shift(0, 1440)], count: 7))
}

/// A time that a test writes down.
func time(_ text: String) -> PlanTime {
  guard let time = PlanTime(text) else { preconditionFailure("\(text) is no time") }
  return time
}

extension Plan {
  /// A plan that starts on Monday 2026-06-01 at 8 in the office calendar.
  static func sample(
    _ tasks: [PlanTask], _ links: [Link] = [], start: String = "2026-06-01T08:00",
    calendars: [WorkCalendar] = [.office], resources: [Resource] = [],
    buffers: [BufferSpecification] = [], isLevelled: Bool = false
  ) -> Plan {
    Plan(
      id: "sample", name: "Sample", start: time(start), calendar: calendars[0].id,
      calendars: calendars, resources: resources, tasks: tasks, links: links, buffers: buffers,
      isLevelled: isLevelled)
  }
}

extension PlanTask {
  /// Work of so many working days of eight hours.
  static func work(_ id: TaskID, days: Int) -> PlanTask {
    PlanTask(id: id, name: id.text, duration: days * 480)
  }

  static func milestone(_ id: TaskID) -> PlanTask {
    PlanTask(id: id, name: id.text, kind: .milestone)
  }

  static func summary(_ id: TaskID) -> PlanTask {
    PlanTask(id: id, name: id.text, kind: .summary)
  }

  func with(_ change: (inout PlanTask) -> Void) -> PlanTask {
    var task = self
    change(&task)
    return task
  }
}

extension Placement {
  /// Both ends of a placement as text.
  var span: String { "\(start) \(finish)" }
}
