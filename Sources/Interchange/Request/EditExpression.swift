public import Planning

/// The small grammars of requests, for use on a command line.
///
/// Errors carry no file and no line; `found` quotes the text.
public enum EditExpression: Sendable {
  /// Reads `6d`, `1d 4h`, `90m`, `2w`, or elapsed time such as `2ed`.
  ///
  /// - Throws: `bad-duration`.
  public static func duration(
    _ text: String, minutesPerDay: Int = 480
  ) throws(InterchangeError) -> PlanDuration {
    try DurationExpression.read(text, minutesPerDay: minutesPerDay)
  }

  /// Reads `2026-12-18` or `2026-12-18T09:00`; a date alone is taken at the
  /// given edge of its day.
  ///
  /// - Throws: `bad-date`.
  public static func planTime(
    _ text: String, as edge: DayEdge
  ) throws(InterchangeError) -> PlanTime {
    try DateExpression.read(text, as: edge)
  }

  /// Reads `A->B`, `A->B SS+4h` or `A->B -1d`.
  ///
  /// - Throws: `bad-link`, `bad-duration` or `bad-identifier`.
  public static func link(
    _ text: String, minutesPerDay: Int = 480
  ) throws(InterchangeError) -> Link {
    let (from, rest) = try ends(text)
    let end = try LinkExpression.read(rest, minutesPerDay: minutesPerDay)
    return Link(
      TaskID(try IdentifierExpression.read(from)), TaskID(end.task), end.kind, lag: end.lag,
      in: end.lagCalendar)
  }

  /// Reads `anna`, `anna 50%` or `crew 2.5`.
  ///
  /// - Throws: `bad-assignment`, `bad-number` or `bad-identifier`.
  public static func assignment(_ text: String) throws(InterchangeError) -> Assignment {
    try AssignmentExpression.read(text)
  }

  /// Reads `welding` or `welding >= 2`.
  ///
  /// - Throws: `missing-field` or `bad-number`.
  public static func skill(_ text: String) throws(InterchangeError) -> Skill {
    try SkillExpression.read(text)
  }

  /// Reads `2.5` or `250%` as hundredths of one person or machine.
  ///
  /// - Throws: `bad-number`.
  public static func capacity(_ text: String) throws(InterchangeError) -> Int {
    try UnitsExpression.read(text)
  }

  /// Reads `09:00-12:00, 13:00-17:30`, or `off`.
  ///
  /// - Throws: `bad-shift`.
  public static func shifts(_ text: String) throws(InterchangeError) -> [WorkCalendar.Shift] {
    try ShiftsExpression.read(text)
  }

  /// Both sides of `A->B…`, without surrounding spaces.
  static func ends(_ text: String) throws(InterchangeError) -> (String, String) {
    guard let arrow = text.firstRange(of: "->") else {
      throw InterchangeError(
        .badLink, found: "\"\(text)\" is not a link",
        nextStep: "write the first task, ->, the second, such as A->B SS+4h")
    }
    return (trim(text[..<arrow.lowerBound]), trim(text[arrow.upperBound...]))
  }

  static func trim(_ text: Substring) -> String {
    text.split(separator: " ").joined(separator: " ")
  }
}
