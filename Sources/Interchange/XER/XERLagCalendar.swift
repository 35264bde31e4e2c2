import Planning

/// In whose calendar lags run, as the project's scheduling options say.
struct XERLagCalendar {
  private enum Rule {
    case predecessor
    case successor
    case project
    case clock
  }

  private let rule: Rule
  private let calendars: [TaskID: CalendarID?]

  init(_ document: XERDocument, project: XERProject, tasks: [PlanTask]) {
    let row = document.rows("SCHEDOPTIONS").first { $0.text("proj_id") == project.id }
    switch row?.text("sched_calendar_on_relationship_lag") {
    case "rcal_Successor": rule = .successor
    case "rcal_24Hour": rule = .clock
    case "rcal_ProjDefault": rule = .project
    // P6's own choice.
    default: rule = .predecessor
    }
    calendars = Dictionary(tasks.map { ($0.id, $0.calendar) }) { first, _ in first }
  }

  func setLag(_ minutes: Int, of link: inout Link, _ row: XERRow, notes: inout NoteCollector) {
    link.lag = rule == .clock && minutes != 0 ? .elapsed(minutes) : .working(minutes)
    guard minutes != 0 else { return }
    let successor = calendars[link.successor] ?? nil
    let isOther =
      switch rule {
      case .predecessor: (calendars[link.predecessor] ?? nil) != successor
      case .project: successor != nil
      case .successor, .clock: false
      }
    if isOther {
      notes.add(
        .changed, "TASKPRED/lag_hr_cnt", "a lag runs in the calendar of the successor",
        line: row.line)
    }
  }
}
