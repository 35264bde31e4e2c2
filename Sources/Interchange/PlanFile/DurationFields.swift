import Planning

/// The `duration` and `safe` of a line.
enum DurationFields {
  /// Reads both estimates; from a safe one alone, half of it is the duration.
  ///
  /// - Throws: `missing-field` for work without an estimate, `bad-duration`
  ///   for no time at all, `contradiction` for a safe estimate below the other
  ///   or in another kind of time.
  static func read(
    _ map: YAMLMap, kind: PlanTask.Kind, minutesPerDay: Int
  ) throws(InterchangeError) -> (duration: PlanDuration, safe: Int?) {
    guard kind == .work else { return (PlanDuration(minutes: 0), nil) }
    let safe = try map.duration("safe", minutesPerDay: minutesPerDay)
    guard let safe, map.optional("duration") == nil else {
      let value = try map.required("duration")
      let duration = try value.duration("duration", minutesPerDay: minutesPerDay)
      guard duration.minutes > 0 else {
        throw value.error(
          .badDuration, "a task takes no time", "give it a duration, or write milestone: true")
      }
      try compare(duration, safe, map)
      return (duration, safe?.minutes)
    }
    guard safe.minutes > 0 else {
      throw (map.optional("safe")?.place ?? map.place).error(
        .badDuration, "a task takes no time", "give it a duration, or write milestone: true")
    }
    let half = PlanDuration(minutes: (safe.minutes + 1) / 2, isElapsed: safe.isElapsed)
    return (half, safe.minutes)
  }

  private static func compare(
    _ duration: PlanDuration, _ safe: PlanDuration?, _ map: YAMLMap
  ) throws(InterchangeError) {
    guard let safe else { return }
    let place = map.optional("safe")?.place ?? map.place
    guard safe.isElapsed == duration.isElapsed else {
      throw place.error(
        .contradiction, "one estimate is working time, the other elapsed",
        "write both in the same kind of time")
    }
    guard safe.minutes >= duration.minutes else {
      throw place.error(
        .contradiction, "the safe estimate is shorter than the duration",
        "write the safe estimate as the longer one")
    }
  }
}
