import Planning

/// The `project` section: what the plan is called, when it starts, its units.
struct ProjectSection {
  var id: ProjectID
  var name: String
  var start: PlanTime
  /// The calendar named, and where; nil takes the first.
  var calendar: (id: CalendarID?, place: SourcePlace)
  /// Working minutes of the unit `d`.
  var minutesPerDay: Int
  var isLevelled: Bool
  /// The zone of the plan's wall clock, and where it is named.
  var zone: YAMLValue?

  init(_ value: YAMLValue) throws(InterchangeError) {
    let map = try YAMLMap(
      value, "the project", keys: ["id", "name", "start", "calendar", "day", "levelled", "zone"])
    id = ProjectID(try map.identifier("id"))
    name = try map.words("name") ?? id.text
    start = try map.required("start").time("start", as: .start)
    let named = map.optional("calendar")
    calendar = (
      try named?.identifier("calendar").asCalendar, named?.place ?? map.place
    )
    minutesPerDay = try Self.dayLength(map.optional("day"))
    isLevelled = try map.flag("levelled")
    zone = map.optional("zone")
  }

  /// Minutes of `day`, 480 where absent; written in hours and minutes.
  private static func dayLength(_ value: YAMLValue?) throws(InterchangeError) -> Int {
    guard let value else { return 480 }
    // A day cannot be written in days: they would be counted with themselves.
    let duration = try value.duration("day", minutesPerDay: 1_000_000)
    guard !duration.isElapsed, (1...1440).contains(duration.minutes) else {
      throw value.error(
        .badDuration, "a working day of \(value.shape)", "write 1m to 24h, such as 8h")
    }
    return duration.minutes
  }
}

extension String {
  var asCalendar: CalendarID { CalendarID(self) }
}
