import Planning
import Wording

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
  /// The currency of rates, three capital letters.
  var currency: String?

  init(_ value: YAMLValue) throws(InterchangeError) {
    let map = try YAMLMap(
      value, "the project",
      keys: ["id", "name", "start", "calendar", "day", "levelled", "zone", "currency"])
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
    currency = try map.optional("currency").map(Self.currency)
  }

  /// - Throws: `bad-choice` for anything but three capital letters.
  private static func currency(_ value: YAMLValue) throws(InterchangeError) -> String {
    let text = try value.text("currency")
    guard text.isCurrencyCode else {
      throw value.error(
        .badChoice, say("the currency is \(value.shape)"),
        say("write its three letters of ISO 4217, such as EUR"))
    }
    return text
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

  /// Whether it has the form of a code of ISO 4217.
  var isCurrencyCode: Bool { utf8.count == 3 && utf8.allSatisfy { (0x41...0x5A).contains($0) } }
}
