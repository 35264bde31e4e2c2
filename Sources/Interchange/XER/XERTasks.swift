import Planning

/// Makes the lines of a plan of activities and nodes.
struct XERTasks {
  private(set) var tasks: [PlanTask] = []
  /// Dates as the file stores them.
  private(set) var stored: [Placement] = []

  /// - Throws: the error of the first row that cannot be read.
  init(
    project: XERProject, outline: XEROutline, resources: XERResources,
    calendars: inout XERCalendars, standard: CalendarID, notes: inout NoteCollector
  ) throws(InterchangeError) {
    let dataDate = try project.row.time("last_recalc_date")
    for line in outline.lines {
      switch line {
      case .summary(let row, let id, let parent):
        tasks.append(
          PlanTask(id: id, name: row.text("wbs_name") ?? id.text, parent: parent, kind: .summary))
      case .activity(let row, let id, let parent):
        let activity = try XERActivity(row, dataDate: dataDate)
        var calendar: CalendarID?
        if let named = resources.calendar(of: activity) ?? row.text("clndr_id") {
          calendar = try calendars.use(named, by: row, notes: &notes)
        }
        tasks.append(
          PlanTask(
            id: id, name: row.text("task_name") ?? id.text, parent: parent, kind: activity.kind,
            duration: try activity.duration(notes: &notes),
            calendar: calendar == standard ? nil : calendar,
            constraint: try activity.constraint(notes: &notes),
            deadline: try activity.deadline(notes: &notes),
            assignments: resources.assignments(of: activity),
            priority: activity.priority(notes: &notes),
            progress: try activity.progress(notes: &notes)))
        if let placement = try activity.stored(as: id) { stored.append(placement) }
      }
    }
  }
}
