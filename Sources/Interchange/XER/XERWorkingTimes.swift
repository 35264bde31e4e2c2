import Planning

/// The week and the days that differ in the text of one calendar.
struct XERWorkingTimes {
  /// Seven lists of shifts, Monday first.
  var week: [[WorkCalendar.Shift]]
  /// By days since 1970-01-01.
  var exceptions: [Int: [WorkCalendar.Shift]] = [:]

  /// The serial number that spreadsheets, and P6, give 1970-01-01.
  private static let epoch = 25_569

  /// Serial numbers of the years 1900 to 2199.
  private static let serials = 1...109_938

  /// - Throws: `bad-shift` or `bad-date`.
  init(_ row: XERRow, notes: inout NoteCollector) throws(InterchangeError) {
    week = Array(repeating: [], count: 7)
    guard let text = row.text("clndr_data") else {
      notes.add(
        .changed, "CALENDAR/clndr_data",
        "a calendar without working times is taken as Monday to Friday 08:00-12:00, 13:00-17:00",
        line: row.line)
      week = MSPDICalendarBuilder.usual.week
      return
    }
    let tree: XERCalendarData.Node
    do throws(XERCalendarData.Malformed) { tree = try XERCalendarData.parse(text) } catch {
      throw row.place.error(
        .badShift, "clndr_data is malformed at its character \(error.position)",
        "export the plan again")
    }
    for day in tree.node("DaysOfWeek")?.nodes ?? [] {
      guard let number = Int(day.name), (1...7).contains(number) else {
        throw row.place.error(
          .badShift, "clndr_data names the day \"\(day.name.prefix(20))\"",
          "export the plan again with days 1 to 7")
      }
      // 1 is Sunday in the file, 6 here.
      week[(number + 5) % 7] = try Self.shifts(day, row, notes: &notes)
    }
    let list = tree.node("Exceptions") ?? tree.node("ExceptionList")
    for node in list?.nodes ?? [] {
      guard let serial = node.values["d"].flatMap({ Int($0) }), Self.serials.contains(serial) else {
        throw row.place.error(
          .badDate, "clndr_data has a day \"\(node.values["d"]?.prefix(20) ?? "")\"",
          "export the plan again with serial numbers of days")
      }
      exceptions[serial - Self.epoch] = try Self.shifts(node, row, notes: &notes)
    }
  }

  /// The shifts of a day in order, overlapping ones joined.
  private static func shifts(
    _ node: XERCalendarData.Node, _ row: XERRow, notes: inout NoteCollector
  ) throws(InterchangeError) -> [WorkCalendar.Shift] {
    var shifts: [WorkCalendar.Shift] = []
    for slot in node.nodes {
      guard let start = minute(slot.values["s"]), let end = minute(slot.values["f"]),
        start < (end == 0 ? 1440 : end)
      else {
        throw row.place.error(
          .badShift,
          "clndr_data has a shift from \"\(slot.values["s"]?.prefix(20) ?? "")\" to "
            + "\"\(slot.values["f"]?.prefix(20) ?? "")\"",
          "correct the calendar and export again")
      }
      shifts.append(WorkCalendar.Shift(start, end == 0 ? 1440 : end))
    }
    shifts.sort { $0.start < $1.start }
    var joined: [WorkCalendar.Shift] = []
    for shift in shifts {
      if let last = joined.last, shift.start < last.end {
        notes.add(
          .changed, "CALENDAR/clndr_data", "overlapping times are joined", line: row.line)
        joined[joined.count - 1].end = max(last.end, shift.end)
      } else {
        joined.append(shift)
      }
    }
    return joined
  }

  /// Minutes since midnight of `08:00`.
  private static func minute(_ text: String?) -> Int? {
    guard let parts = text?.split(separator: ":", omittingEmptySubsequences: false),
      parts.count == 2, let hours = Int(parts[0]), let minutes = Int(parts[1]),
      (0..<24).contains(hours), (0..<60).contains(minutes)
    else { return nil }
    return hours * 60 + minutes
  }

  /// Days that differ as spans, neighbours with the same shifts as one.
  static func spans(_ days: [Int: [WorkCalendar.Shift]]) -> [WorkCalendar.Exception] {
    var spans: [WorkCalendar.Exception] = []
    for (day, shifts) in days.sorted(by: { $0.key < $1.key }) {
      if let last = spans.last, last.lastDay == day - 1, last.shifts == shifts {
        spans[spans.count - 1].lastDay = day
      } else {
        spans.append(
          WorkCalendar.Exception(
            name: shifts.isEmpty ? "holiday" : "working time", firstDay: day, lastDay: day,
            shifts: shifts))
      }
    }
    return spans
  }
}
