import ChangeControl
import Planning

/// Makes a plan of the records of an MSPDI file.
struct MSPDIPlanBuilder {
  let document: MSPDIDocument
  let options: ImportOptions

  /// - Throws: `empty-file` without tasks, `duplicate-identifier`,
  ///   `missing-field` without any date to begin at.
  func build(fileStem: String) throws(InterchangeError) -> PlanReading {
    var notes = document.notes
    let calendars = try MSPDICalendarBuilder(document).build(notes: &notes)
    let outline = try MSPDIOutline(document.tasks, notes: &notes)
    guard !outline.lines.isEmpty else {
      throw InterchangeError(
        .emptyFile, found: "the project has no tasks", nextStep: "check what was exported")
    }
    let links = MSPDILinkBuilder(outline: outline).build(notes: &notes)
    let resources = try MSPDIResourceBuilder(document, calendars: calendars).build(notes: &notes)
    let taskBuilder = MSPDITaskBuilder(
      outline: outline, calendars: calendars, links: links,
      assignments: resources.assignments(of: document.assignments, outline, notes: &notes),
      reportDate: document.header.statusDate ?? document.header.currentDate,
      isLinkDriven: options.linkDriven)
    let tasks = try taskBuilder.build(notes: &notes)
    if document.header.isScheduledFromFinish {
      notes.add(
        .changed, "Project/ScheduleFromStart",
        "the plan was scheduled back from its finish and is now scheduled from its start", line: nil
      )
    }
    let names = MSPDINames(document, fileStem: fileStem)
    let plan = Plan(
      id: options.project ?? names.id, name: names.name,
      start: try start(of: outline),
      calendar: calendars.standard, calendars: calendars.calendars, resources: resources.resources,
      tasks: tasks, links: MSPDILinkBuilder.links(links, tasks: tasks),
      isLevelled: options.isLevelled ?? false, currency: document.header.currency)
    return PlanReading(
      document: PlanDocument(plan: plan), format: MSPDIFormat.name,
      minutesPerDay: names.minutesPerDay, counts: PlanReading.Counts(of: plan),
      notes: notes.notes, stored: outline.stored)
  }

  /// The project's start, or the earliest of its tasks.
  private func start(of outline: MSPDIOutline) throws(InterchangeError) -> PlanTime {
    if let start = document.header.start { return start }
    guard let start = outline.lines.compactMap(\.task.start).min() else {
      throw InterchangeError(
        .missingField, found: "neither the project nor a task has a start",
        nextStep: "set the project's start date and export again", line: 1)
    }
    return start
  }
}
