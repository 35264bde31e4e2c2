import Planning

/// The `calendars` section: a map from id to week and holidays.
struct CalendarSection {
  var calendars: [WorkCalendar]
  /// The zone whose clocks a calendar is kept by, of those that name one.
  var zones: [CalendarID: YAMLValue] = [:]
  /// Whether the file has no calendar, so that a usual week is assumed.
  var isAssumed: Bool

  static func read(_ value: YAMLValue?) throws(InterchangeError) -> CalendarSection {
    guard let value else {
      let day = [WorkCalendar.Shift(9 * 60, 17 * 60)]
      let week = Array(repeating: day, count: 5) + [[], []]
      return CalendarSection(
        calendars: [WorkCalendar(id: "standard", name: "Standard", week: week)], isAssumed: true)
    }
    var calendars: [WorkCalendar] = []
    var zones: [CalendarID: YAMLValue] = [:]
    for entry in try value.entries("calendars") {
      let (calendar, zone) = try calendar(entry)
      calendars.append(calendar)
      if let zone { zones[calendar.id] = zone }
    }
    guard !calendars.isEmpty else {
      throw value.error(.missingField, "calendars is empty", "write one, or leave the key out")
    }
    return CalendarSection(calendars: calendars, zones: zones, isAssumed: false)
  }

  /// The calendar of a project that names none: the first.
  static func defaultCalendar(of section: CalendarSection) -> CalendarID {
    section.calendars.first?.id ?? "standard"
  }

  private static func calendar(
    _ entry: YAMLValue.Entry
  ) throws(InterchangeError) -> (WorkCalendar, zone: YAMLValue?) {
    let id = try entry.identifier()
    let map = try YAMLMap(
      entry.value, "the calendar \"\(id)\"", keys: ["name", "week", "holidays", "zone"])
    var exceptions: [WorkCalendar.Exception] = []
    for holiday in try map.optional("holidays")?.list("holidays") ?? [] {
      let keys = try YAMLMap(holiday, "a holiday", keys: HolidayFields.keys)
      exceptions.append(try HolidayFields.read(keys))
    }
    return (
      WorkCalendar(
        id: CalendarID(id), name: try map.words("name") ?? id,
        week: try WeekFields.read(map.required("week")), exceptions: exceptions),
      map.optional("zone")
    )
  }
}

extension YAMLValue.Entry {
  /// The key as an id.
  ///
  /// - Throws: `bad-identifier`.
  func identifier() throws(InterchangeError) -> String {
    try place.locate { () throws(InterchangeError) in try IdentifierExpression.read(key) }
  }
}
