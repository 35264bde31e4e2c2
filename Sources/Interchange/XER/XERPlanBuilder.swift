import ChangeControl
import Planning

/// Makes a plan of the tables of an XER file.
struct XERPlanBuilder {
  let document: XERDocument
  let project: XERProject
  let options: ImportOptions

  /// - Throws: the error of the first row that cannot be read.
  func build() throws(InterchangeError) -> PlanReading {
    var notes = document.notes
    var calendars = try XERCalendars(document)
    guard let standard = project.row.text("clndr_id") ?? calendars.fallback else {
      throw project.row.place.error(
        .unknownCalendar, "the file has no calendar", "export the plan again with its calendars")
    }
    let calendar = try calendars.use(standard, by: project.row, notes: &notes)
    let outline = try XEROutline(document, project: project, notes: &notes)
    let resources = try XERResources(document, outline: outline, notes: &notes)
    let lines = try XERTasks(
      project: project, outline: outline, resources: resources,
      calendars: &calendars, standard: calendar, notes: &notes)
    var links = try XERLinks(
      document, project: project, outline: outline, notes: &notes)
    var tasks = lines.tasks
    XERLevelsOfEffort.hang(&tasks, &links, outline: outline, notes: &notes)
    for line in calendars.unusedLines {
      notes.add(.dropped, "CALENDAR", "a calendar that nothing uses is not kept", line: line)
    }
    let plan = Plan(
      id: options.project ?? ProjectID(XERPlanBuilder.identifier(project.shortName)),
      name: document.rows("PROJWBS").first {
        $0.isSet("proj_node_flag") && $0.text("proj_id") == project.id
      }?.text("wbs_name") ?? project.shortName,
      start: try start(tasks, lines.stored, notes: &notes), calendar: calendar,
      calendars: calendars.calendars, resources: resources.resources, tasks: tasks,
      links: links.links, isLevelled: options.isLevelled ?? false, currency: document.currency)
    try links.refuseLoops(in: plan)
    let day = try calendars.minutesPerDay(standard) ?? 480
    return PlanReading(
      document: PlanDocument(plan: plan), format: XERFormat.name,
      minutesPerDay: (1...1440).contains(day) ? day : 480, counts: PlanReading.Counts(of: plan),
      notes: notes.notes, stored: lines.stored)
  }

  /// The later of the planned start and the data date: P6 places no work that is
  /// left before the data date.
  private func start(
    _ tasks: [PlanTask], _ stored: [Placement], notes: inout NoteCollector
  ) throws(InterchangeError) -> PlanTime {
    let planned = try project.row.time("plan_start_date") ?? stored.map(\.start).min()
    let dataDate = try project.row.time("last_recalc_date")
    guard let start = planned ?? dataDate else {
      throw project.row.place.error(
        .missingField, "neither the project nor an activity has a start",
        "set the project's planned start and export again")
    }
    guard let dataDate, dataDate > start else { return start }
    if tasks.contains(where: { $0.progress != .notStarted }) {
      notes.add(
        .changed, "PROJECT/last_recalc_date", "the plan starts at the data date",
        line: project.row.line)
    }
    return dataDate
  }

  private static func identifier(_ name: String) -> String {
    var names = XERNames()
    return names.name(name.lowercased())
  }
}
