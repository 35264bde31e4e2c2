import Planning

/// The time zones of a plan and of its calendars.
enum ZoneFields {
  /// The calendars by the plan's wall clock, those of other zones translated.
  ///
  /// - Throws: `unknown-zone`, or `contradiction` for a calendar with a zone in a
  ///   plan without.
  static func calendars(
    _ section: CalendarSection, of project: ProjectSection, from directory: TimeZoneDirectory,
    notes: inout NoteCollector
  ) throws(InterchangeError) -> [WorkCalendar] {
    let plan = try project.zone.map { value throws(InterchangeError) in
      try rules(value, directory)
    }
    var calendars: [WorkCalendar] = []
    for calendar in section.calendars {
      guard let zone = section.zones[calendar.id] else {
        calendars.append(calendar)
        continue
      }
      guard let plan else {
        throw zone.error(
          .contradiction, "the calendar has a zone, the project has none",
          "give the project the zone of its wall clock, such as zone: Europe/Berlin")
      }
      let translation = CalendarInPlanTime(
        own: try rules(zone, directory), plan: plan, start: project.start)
      calendars.append(translation.translate(calendar))
      if translation.own.name != plan.name {
        let end = PlanTime(minute: translation.days.upperBound * 1440)
        notes.add(
          .changed, "calendars/zone",
          "its clocks are followed by the clocks of \(plan.name) until \(end.dateText)",
          line: zone.place.line)
      }
    }
    return calendars
  }

  private static func rules(
    _ value: YAMLValue, _ directory: TimeZoneDirectory
  ) throws(InterchangeError) -> TimeZoneRules {
    let name = try value.words("zone")
    return try value.place.locate { () throws(InterchangeError) in try directory.rules(name) }
  }
}
