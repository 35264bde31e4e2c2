import Planning

/// In whose calendar lags run, as the project's scheduling options say.
struct XERLagCalendar {
  /// Nil for lags around the clock.
  private let calendar: Link.LagCalendar?

  init(_ document: XERDocument, project: XERProject) {
    let row = document.rows("SCHEDOPTIONS").first { $0.text("proj_id") == project.id }
    switch row?.text("sched_calendar_on_relationship_lag") {
    case "rcal_Successor": calendar = .successor
    case "rcal_24Hour": calendar = nil
    case "rcal_ProjDefault": calendar = .plan
    // P6's own choice.
    default: calendar = .predecessor
    }
  }

  func setLag(_ minutes: Int, of link: inout Link) {
    guard minutes != 0 else { return }
    link.lag = calendar == nil ? .elapsed(minutes) : .working(minutes)
    link.lagCalendar = calendar ?? .successor
  }
}
