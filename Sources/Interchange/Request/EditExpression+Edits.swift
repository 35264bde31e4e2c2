public import ChangeControl
import Planning

extension EditExpression {
  /// Reads `T8=6d`, or `T8=6d/9d` with a safe estimate.
  ///
  /// - Throws: `bad-duration`, `bad-identifier`, `contradiction`.
  public static func setDuration(
    _ text: String, minutesPerDay: Int = 480
  ) throws(InterchangeError) -> PlanEdit {
    let (task, value) = try sides(text, example: "T8=6d or T8=6d/9d")
    let parts = value.split(separator: "/", maxSplits: 1, omittingEmptySubsequences: false)
    var estimates: [Int] = []
    for part in parts {
      let estimate = try duration(trim(part), minutesPerDay: minutesPerDay)
      guard !estimate.isElapsed, estimate.minutes > 0 else {
        throw InterchangeError(
          .badDuration, found: "\"\(part)\" is not working time",
          nextStep: "write working time, such as 6d")
      }
      estimates.append(estimate.minutes)
    }
    let safe = estimates.count == 2 ? estimates.last : nil
    guard let minutes = estimates.first, safe.map({ $0 >= minutes }) ?? true else {
      throw InterchangeError(
        .contradiction, found: "in \"\(text)\" the safe estimate is the shorter one",
        nextStep: "write the duration first, such as T8=6d/9d")
    }
    return .setDuration(TaskID(task), minutes: minutes, safe: safe)
  }

  /// Reads `T8=start-no-earlier 2026-11-30`, `T8=as-late-as-possible` or
  /// `T8=as-soon-as-possible`.
  ///
  /// - Throws: `bad-choice`, `bad-date`, `bad-identifier`.
  public static func setConstraint(_ text: String) throws(InterchangeError) -> PlanEdit {
    let (task, value) = try sides(text, example: "T8=start-no-earlier 2026-11-30")
    let id = TaskID(task)
    if value == "as-soon-as-possible" { return .setConstraint(id, .asSoonAsPossible) }
    if value == "as-late-as-possible" { return .setConstraint(id, .asLateAsPossible) }
    let words = value.split(separator: " ", maxSplits: 1)
    return .setConstraint(
      id,
      try ConstraintFields.named(
        String(words.first ?? ""), words.count == 2 ? String(words[1]) : ""))
  }

  /// Reads `T8=acme 2026-12-18`, or `T8=none`.
  ///
  /// - Throws: `bad-date`, `bad-identifier`.
  public static func setPromise(_ text: String) throws(InterchangeError) -> PlanEdit {
    let (task, value) = try sides(text, example: "T8=acme 2026-12-18")
    if value == "none" { return .setPromise(TaskID(task), nil) }
    guard let space = value.lastIndex(of: " ") else {
      throw InterchangeError(
        .badDate, found: "\"\(text)\" names no date",
        nextStep: "write customer and date, such as T8=acme 2026-12-18")
    }
    let date = try planTime(String(value[space...].dropFirst()), as: .finish)
    return .setPromise(TaskID(task), Promise(customer: String(value[..<space]), date: date))
  }

  /// Reads `T8=2026-12-18`, or `T8=none`.
  ///
  /// - Throws: `bad-date`, `bad-identifier`.
  public static func setDeadline(_ text: String) throws(InterchangeError) -> PlanEdit {
    let (task, value) = try sides(text, example: "T8=2026-12-18")
    if value == "none" { return .setDeadline(TaskID(task), nil) }
    return .setDeadline(TaskID(task), try planTime(value, as: .finish))
  }

  /// Reads `T8=anna 50%`.
  ///
  /// - Throws: `bad-assignment`, `bad-number`, `bad-identifier`.
  public static func assign(_ text: String) throws(InterchangeError) -> PlanEdit {
    let (task, value) = try sides(text, example: "T8=anna 50%")
    return .assign(TaskID(task), try assignment(value))
  }

  /// Reads `anna=2.5`.
  ///
  /// - Throws: `bad-number`, `bad-identifier`.
  public static func setCapacity(_ text: String) throws(InterchangeError) -> PlanEdit {
    let (resource, value) = try sides(text, example: "anna=2.5")
    return .setCapacity(ResourceID(resource), units: try capacity(value))
  }

  /// Reads `A->B`.
  ///
  /// - Throws: `bad-link`, `bad-identifier`.
  public static func removeLink(_ text: String) throws(InterchangeError) -> PlanEdit {
    let (from, to) = try ends(text)
    return .removeLink(
      TaskID(try IdentifierExpression.read(from)), TaskID(try IdentifierExpression.read(to)))
  }

  /// The id before the first `=` and the text behind it.
  private static func sides(
    _ text: String, example: String
  ) throws(InterchangeError) -> (String, String) {
    guard let sign = text.firstIndex(of: "=") else {
      throw InterchangeError(
        .badIdentifier, found: "\"\(text)\" has no =", nextStep: "write it like \(example)")
    }
    let id = try IdentifierExpression.read(trim(text[..<sign]))
    return (id, trim(text[sign...].dropFirst()))
  }
}
