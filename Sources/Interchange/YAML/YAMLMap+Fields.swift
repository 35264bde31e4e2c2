import Planning

extension YAMLMap {
  /// - Throws: `wrong-shape`, or `missing-field` for blank text.
  func words(_ key: String) throws(InterchangeError) -> String? {
    try optional(key)?.words(key)
  }

  /// - Throws: `wrong-shape` or `bad-choice`.
  func flag(_ key: String) throws(InterchangeError) -> Bool {
    try optional(key)?.flag(key) ?? false
  }

  /// - Throws: `wrong-shape` or `bad-number`.
  func integer(_ key: String, in range: ClosedRange<Int>) throws(InterchangeError) -> Int? {
    try optional(key)?.integer(key, in: range)
  }

  /// - Throws: `wrong-shape` or `bad-date`.
  func time(_ key: String, as edge: DayEdge) throws(InterchangeError) -> PlanTime? {
    try optional(key)?.time(key, as: edge)
  }

  /// - Throws: `wrong-shape`, `bad-duration`.
  func duration(_ key: String, minutesPerDay: Int) throws(InterchangeError) -> PlanDuration? {
    try optional(key)?.duration(key, minutesPerDay: minutesPerDay)
  }

  /// - Throws: `wrong-shape`, `missing-field` or `bad-identifier`.
  func identifier(_ key: String) throws(InterchangeError) -> String {
    try required(key).identifier(key)
  }
}

extension YAMLValue {
  /// - Throws: `wrong-shape` or `bad-date`.
  func time(_ what: String, as edge: DayEdge) throws(InterchangeError) -> PlanTime {
    let text = try text(what)
    return try place.locate { () throws(InterchangeError) in
      try DateExpression.read(text, as: edge)
    }
  }

  /// - Throws: `wrong-shape` or `bad-date`.
  func day(_ what: String) throws(InterchangeError) -> Int {
    let text = try text(what)
    return try place.locate { () throws(InterchangeError) in try DateExpression.readDay(text) }
  }

  /// - Throws: `wrong-shape` or `bad-duration`.
  func duration(
    _ what: String, minutesPerDay: Int
  ) throws(InterchangeError) -> PlanDuration {
    let text = try text(what)
    return try place.locate { () throws(InterchangeError) in
      try DurationExpression.read(text, minutesPerDay: minutesPerDay)
    }
  }

  /// - Throws: `wrong-shape` or `bad-identifier`.
  func identifier(_ what: String) throws(InterchangeError) -> String {
    let text = try text(what)
    return try place.locate { () throws(InterchangeError) in
      try IdentifierExpression.read(text)
    }
  }

  /// - Throws: `wrong-shape` or `bad-number`.
  func units(_ what: String) throws(InterchangeError) -> Int {
    let text = try text(what)
    return try place.locate { () throws(InterchangeError) in try UnitsExpression.read(text) }
  }

  /// - Throws: `wrong-shape` or `bad-shift`.
  func shifts(_ what: String) throws(InterchangeError) -> [WorkCalendar.Shift] {
    let text = try text(what)
    return try place.locate { () throws(InterchangeError) in try ShiftsExpression.read(text) }
  }
}
