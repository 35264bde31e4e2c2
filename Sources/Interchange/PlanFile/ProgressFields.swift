import Planning

/// How far a line has come: `{started, remaining, as-of}` or `{started, finished}`.
enum ProgressFields {
  /// - Throws: `contradiction` for a finish before the start, or for both
  ///   forms at once; `missing-field`; `bad-date`; `bad-duration`.
  static func read(_ value: YAMLValue, minutesPerDay: Int) throws(InterchangeError) -> Progress {
    let map = try YAMLMap(
      value, "the progress", keys: ["started", "remaining", "as-of", "finished"])
    let start = try map.required("started").time("started", as: .start)
    if let end = map.optional("finished") {
      let finish = try end.time("finished", as: .finish)
      guard map.optional("remaining") == nil, map.optional("as-of") == nil else {
        throw end.error(
          .contradiction, "a finished task has work remaining", "keep finished or remaining")
      }
      guard finish >= start else {
        throw end.error(.contradiction, "the task finishes before it starts", "swap the dates")
      }
      return .finished(start: start, finish: finish)
    }
    let remaining = try map.required("remaining").duration(
      "remaining", minutesPerDay: minutesPerDay)
    let asOf = try map.required("as-of")
    let date = try asOf.time("as-of", as: .start)
    guard date >= start else {
      throw asOf.error(
        .contradiction, "the task starts after the date of the report", "check both dates")
    }
    return .started(at: start, remaining: remaining.minutes, asOf: date)
  }
}
