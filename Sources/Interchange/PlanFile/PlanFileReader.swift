import ChangeControl
import Planning

/// Reads a plan document from a parsed YAML file, section by section.
enum PlanFileReader {
  static let keys = [
    "leeway", "project", "calendars", "resources", "customers", "tasks", "buffers", "reserves",
    "goals", "gates",
    "board", "policy",
  ]

  static func read(
    _ value: YAMLValue, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading {
    let map = try YAMLMap(value, "the plan", keys: keys)
    _ = try map.optional("leeway")?.integer("leeway", in: 1...1)
    let project = try ProjectSection(map.required("project"))
    let calendars = try CalendarSection.read(map.optional("calendars"))
    let resources = try ResourceSection.read(
      map.optional("resources"), minutesPerDay: project.minutesPerDay)
    var outline = TaskSection(minutesPerDay: project.minutesPerDay)
    if let tasks = map.optional("tasks") { try outline.read(tasks, under: nil) }
    let buffers = try BufferSection.read(
      map.optional("buffers"), outline: outline, minutesPerDay: project.minutesPerDay)
    var notes = NoteCollector()
    let plan = Plan(
      id: options.project ?? project.id, name: project.name, start: project.start,
      calendar: project.calendar.id ?? CalendarSection.defaultCalendar(of: calendars),
      calendars: try ZoneFields.calendars(
        calendars, of: project, from: options.zones, notes: &notes),
      resources: resources.map(\.resource), tasks: outline.tasks.map(\.task),
      links: try outline.links(),
      buffers: buffers,
      reserves: try ReserveSection.read(
        map.optional("reserves"), resources: resources, buffers: buffers),
      isLevelled: options.isLevelled ?? project.isLevelled, currency: project.currency)
    try PlanReferences.check(
      project: project, calendars: calendars, resources: resources, outline: outline)
    let document = PlanDocument(
      plan: plan, customers: try CustomerSection.read(map.optional("customers")),
      goals: try GoalSection.read(map.optional("goals")),
      gates: try GateSection.read(map.optional("gates"), lines: plan.tasks.map(\.id.text)),
      board: try map.optional("board").map(BoardSection.read),
      policy: try map.optional("policy").map { (value) throws(InterchangeError) in
        try PolicySection.read(value, minutesPerDay: project.minutesPerDay)
      })
    if calendars.isAssumed {
      notes.add(
        .advice, "calendars", "the file has none; Monday to Friday 09:00-17:00 is assumed",
        line: nil)
    }
    return PlanReading(
      document: document, format: LeewayPlanFormat.name, minutesPerDay: project.minutesPerDay,
      counts: PlanReading.Counts(of: plan), notes: notes.notes)
  }
}
