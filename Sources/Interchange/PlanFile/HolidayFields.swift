import Planning

/// A holiday, or with `shifts` a day worked beside the week.
enum HolidayFields {
  static let keys = ["name", "on", "from", "to", "shifts"]

  /// - Throws: `contradiction` for `on` beside `from`, or a span that ends
  ///   before it begins; `missing-field`; `bad-date`; `bad-shift`.
  static func read(_ map: YAMLMap) throws(InterchangeError) -> WorkCalendar.Exception {
    let first: Int
    let last: Int
    if let day = map.optional("on") {
      guard map.optional("from") == nil, map.optional("to") == nil else {
        throw day.error(.contradiction, "\"on\" stands beside \"from\" or \"to\"", "keep one")
      }
      first = try day.day("on")
      last = first
    } else {
      first = try map.required("from").day("from")
      let end = try map.required("to")
      last = try end.day("to")
      guard first <= last else {
        throw end.error(.contradiction, "the holiday ends before it begins", "swap the dates")
      }
    }
    return WorkCalendar.Exception(
      name: try map.words("name") ?? "holiday", firstDay: first, lastDay: last,
      shifts: try map.optional("shifts")?.shifts("shifts") ?? [])
  }
}
