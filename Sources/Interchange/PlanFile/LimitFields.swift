import Planning

/// The most that a resource works per day and per week: `per-day: 4h`.
enum LimitFields {
  private static let periods: [(key: String, period: WorkLimit.Period)] = [
    ("per-day", .day), ("per-week", .week),
  ]

  static let keys = periods.map(\.key)

  /// - Throws: `bad-duration` for elapsed time and for less than a minute.
  static func read(
    _ map: YAMLMap, minutesPerDay: Int
  ) throws(InterchangeError) -> [WorkLimit] {
    var limits: [WorkLimit] = []
    for (key, period) in periods {
      guard let value = map.optional(key) else { continue }
      let duration = try value.duration(key, minutesPerDay: minutesPerDay)
      guard !duration.isElapsed, duration.minutes > 0 else {
        throw value.error(
          .badDuration,
          duration.isElapsed ? "\"\(key)\" is elapsed time" : "\"\(key)\" is below one minute",
          "write working time of one full person, such as 4h")
      }
      limits.append(WorkLimit(per: period, minutes: duration.minutes))
    }
    return limits
  }
}
