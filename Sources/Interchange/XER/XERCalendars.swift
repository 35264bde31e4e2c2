import Planning

/// Makes calendars of the rows of `CALENDAR`.
struct XERCalendars {
  private let rows: [String: XERRow]
  private let order: [String]
  /// The calendars that were asked for, by P6's id.
  private var made: [String: WorkCalendar] = [:]

  /// - Throws: `missing-field`, `duplicate-identifier`.
  init(_ document: XERDocument) throws(InterchangeError) {
    var rows: [String: XERRow] = [:]
    var order: [String] = []
    for row in try document.rows("CALENDAR", with: ["clndr_id", "clndr_data"]) {
      let id = try row.required("clndr_id")
      guard rows.updateValue(row, forKey: id) == nil else {
        throw row.place.error(
          .duplicateIdentifier, "the calendar \(id) stands twice", "export the plan again")
      }
      order.append(id)
    }
    self.rows = rows
    self.order = order
  }

  /// The calendars that were asked for, in the order of the file.
  var calendars: [WorkCalendar] { order.compactMap { made[$0] } }

  /// How many were not.
  var unusedLines: [Int] { order.filter { made[$0] == nil }.compactMap { rows[$0]?.line } }

  /// The calendar of a project that names none: the file's default, or its first.
  var fallback: String? {
    order.first { rows[$0]?.isSet("default_flag") == true } ?? order.first
  }

  /// Minutes that a calendar calls a day.
  func minutesPerDay(_ id: String) throws(InterchangeError) -> Int? {
    try rows[id]?.minutes(hours: "day_hr_cnt")
  }

  /// The id of a calendar in the plan.
  ///
  /// - Throws: `unknown-calendar` at the row that names it, `bad-shift`,
  ///   `bad-date`.
  mutating func use(
    _ id: String, by user: XERRow, notes: inout NoteCollector
  ) throws(InterchangeError) -> CalendarID {
    if let known = made[id] { return known.id }
    guard let row = rows[id] else {
      throw user.place.error(
        .unknownCalendar, "no calendar has the id \(id.prefix(40))",
        "export the plan again with its calendars")
    }
    var exceptions: [Int: [WorkCalendar.Shift]] = [:]
    var week = Array(repeating: [WorkCalendar.Shift](), count: 7)
    var visited: Set<String> = []
    var above: XERRow? = row
    while let current = above, visited.insert(try current.required("clndr_id")).inserted {
      let times = try XERWorkingTimes(current, notes: &notes)
      if visited.count == 1 { week = times.week }
      for (day, shifts) in times.exceptions where exceptions[day] == nil {
        if visited.count > 1 {
          notes.add(
            .changed, "CALENDAR/base_clndr_id",
            "days that differ in the calendar it rests on are taken over", line: row.line)
        }
        exceptions[day] = shifts
      }
      above = current.text("base_clndr_id").flatMap { rows[$0] }
    }
    let calendar = WorkCalendar(
      id: CalendarID(id), name: row.text("clndr_name") ?? "Calendar \(id)", week: week,
      exceptions: XERWorkingTimes.spans(exceptions))
    made[id] = calendar
    return calendar.id
  }
}
