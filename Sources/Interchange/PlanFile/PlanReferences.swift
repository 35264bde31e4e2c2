import Planning

/// Checks that calendars and resources named in a plan are in it.
enum PlanReferences {
  /// - Throws: `unknown-calendar` or `unknown-resource` with the closest id.
  static func check(
    project: ProjectSection, calendars: CalendarSection, resources: [ResourceSection.Line],
    outline: TaskSection
  ) throws(InterchangeError) {
    let known = calendars.calendars.map(\.id.text)
    try check(project.calendar.id, at: project.calendar.place, among: known)
    for line in resources {
      try check(line.resource.calendar, at: line.calendarPlace, among: known)
    }
    let people = resources.map(\.resource.id.text)
    let knownPeople = Set(people)
    for line in outline.tasks {
      let place = line.map.optional("calendar")?.place ?? line.map.place
      try check(line.task.calendar, at: place, among: known)
      for assignment in line.task.assignments
      where !knownPeople.contains(assignment.resource.text) {
        throw (line.map.optional("assign")?.place ?? line.map.place).error(
          .unknownResource, "no resource is called \"\(assignment.resource)\"",
          NameHint.text(
            for: assignment.resource.text, among: people,
            otherwise: "add it to the resources"))
      }
    }
  }

  private static func check(
    _ calendar: CalendarID?, at place: SourcePlace, among known: [String]
  ) throws(InterchangeError) {
    guard let calendar, !known.contains(calendar.text) else { return }
    throw place.error(
      .unknownCalendar, "no calendar is called \"\(calendar)\"",
      NameHint.text(for: calendar.text, among: known, otherwise: "add it to the calendars"))
  }
}
