import Planning

/// Reads the agenda of a ProTrack file as a calendar.
enum P2XAgenda {
  static let id: CalendarID = "agenda"

  /// Hours and weekdays of work, and holidays.
  ///
  /// - Throws: `invalid-value` for an hour or a day that there is not.
  static func calendar(_ root: P2XElement) throws(InterchangeError) -> WorkCalendar {
    let agenda = root.child("Agenda")
    let closed = try numbers(agenda?.child("NonWorkingHours"), "Hour", 0...23)
    let free = try numbers(agenda?.child("NonWorkingDays"), "Day", 0...6)
    var shifts: [WorkCalendar.Shift] = []
    for hour in 0..<24 where !closed.contains(hour) {
      if let last = shifts.last, last.end == hour * 60 {
        shifts[shifts.count - 1].end += 60
      } else {
        shifts.append(WorkCalendar.Shift(hour * 60, hour * 60 + 60))
      }
    }
    var holidays: [WorkCalendar.Exception] = []
    for holiday in agenda?.child("Holidays")?.children ?? [] {
      let digits = Array(holiday.text.utf8)
      func part(_ range: Range<Int>) -> Int? {
        digits.count >= range.upperBound
          ? Int(String(decoding: digits[range], as: UTF8.self)) : nil
      }
      guard let day = part(0..<2), let month = part(2..<4), let year = part(4..<8),
        let date = CivilDate(year: year, month: month, day: day)
      else {
        throw SourcePlace(line: holiday.line).error(
          .badDate, "a holiday is \"\(holiday.text.prefix(40))\"", "write it as ddmmyyyy")
      }
      holidays.append(
        WorkCalendar.Exception(
          name: "Holiday", firstDay: date.dayNumber, lastDay: date.dayNumber))
    }
    return WorkCalendar(
      id: id, name: "Agenda", week: (0..<7).map { free.contains($0) ? [] : shifts },
      exceptions: holidays)
  }

  private static func numbers(
    _ list: P2XElement?, _ name: String, _ range: ClosedRange<Int>
  ) throws(InterchangeError) -> Set<Int> {
    var numbers: Set<Int> = []
    for child in list?.children ?? [] where child.name == name {
      guard let value = Int(child.text), range.contains(value) else {
        throw SourcePlace(line: child.line).error(
          .badNumber, "\(name) is \"\(child.text.prefix(40))\"",
          "write a number from \(range.lowerBound) to \(range.upperBound)")
      }
      numbers.insert(value)
    }
    return numbers
  }
}
