import Planning

/// The grammar of links: `A`, `B+1d`, `C SS+4h`, `D FF-2h`, `E +2ed`.
///
/// A kind is FS (where absent), SS, FF or SF. A lag follows `+`, a lead `-`. It
/// runs in the successor's calendar unless `in predecessor` or `in plan` ends it.
enum LinkExpression {
  /// The other end of a link, and how it is tied.
  struct End: Equatable {
    var task: String
    var kind: Link.Kind
    var lag: Link.Lag
    var lagCalendar = Link.LagCalendar.successor
  }

  /// The words for the calendar that a lag runs in.
  static let lagCalendars: [(name: String, value: Link.LagCalendar)] = [
    ("successor", .successor), ("predecessor", .predecessor), ("plan", .plan),
  ]

  /// Reads one end of a link.
  ///
  /// An id may hold a `-`: where the text could be read both ways, such as
  /// `build-2d`, it is the id if `isKnown` says so, and a lead otherwise.
  ///
  /// - Throws: `bad-link`, `bad-duration` or `bad-identifier`.
  static func read(
    _ text: String, minutesPerDay: Int, isKnown: (String) -> Bool = { _ in false }
  ) throws(InterchangeError) -> End {
    let trimmed = text.split(separator: " ").joined(separator: " ")
    for (name, calendar) in lagCalendars where trimmed.hasSuffix(" in \(name)") {
      var end = try read(
        String(trimmed.dropLast(name.count + 4)), minutesPerDay: minutesPerDay, isKnown: isKnown)
      guard case .working(let minutes) = end.lag, minutes != 0,
        end.lagCalendar == .successor
      else { throw bad(text) }
      end.lagCalendar = calendar
      return end
    }
    if isKnown(trimmed) { return End(task: trimmed, kind: .finishToStart, lag: .working(0)) }
    guard let space = trimmed.firstIndex(of: " ") else {
      return try readWithoutSpace(trimmed, minutesPerDay: minutesPerDay, isKnown: isKnown)
    }
    let rest = trimmed[trimmed.index(after: space)...]
    let head = String(trimmed[..<space])
    if rest.first != "+", rest.first != "-", kind(named: rest.prefix(2)) == nil {
      // `B+1d 4h`: the lag has two parts.
      guard let sign = trimmed.lastIndex(where: { $0 == "+" || $0 == "-" }), sign < space,
        let end = try split(trimmed, minutesPerDay: minutesPerDay)
      else { throw bad(text) }
      return end
    }
    let isTied = kind(named: rest.prefix(2)) != nil
    let tail = isTied ? rest.dropFirst(2).drop { $0 == " " } : rest
    return End(
      task: try IdentifierExpression.read(head),
      kind: kind(named: rest.prefix(2)) ?? .finishToStart,
      lag: try lag(tail, of: text, minutesPerDay: minutesPerDay))
  }

  private static func readWithoutSpace(
    _ text: String, minutesPerDay: Int, isKnown: (String) -> Bool
  ) throws(InterchangeError) -> End {
    if let end = try split(text, minutesPerDay: minutesPerDay) { return end }
    return End(
      task: try IdentifierExpression.read(text), kind: .finishToStart, lag: .working(0))
  }

  /// Splits `B+1d` at its last sign; nil where what follows is no duration.
  private static func split(
    _ text: String, minutesPerDay: Int
  ) throws(InterchangeError) -> End? {
    guard let sign = text.lastIndex(where: { $0 == "+" || $0 == "-" }) else { return nil }
    let tail = text[sign...]
    if text[sign] == "-",
      (try? DurationExpression.read(String(tail.dropFirst()), minutesPerDay: minutesPerDay)) == nil
    {
      return nil
    }
    return End(
      task: try IdentifierExpression.read(String(text[..<sign])), kind: .finishToStart,
      lag: try lag(tail, of: text, minutesPerDay: minutesPerDay))
  }

  private static func lag(
    _ text: Substring, of whole: String, minutesPerDay: Int
  ) throws(InterchangeError) -> Link.Lag {
    guard let sign = text.first else { return .working(0) }
    guard sign == "+" || sign == "-" else { throw bad(whole) }
    return try lag(String(text), minutesPerDay: minutesPerDay)
  }

  /// A duration, with `-` before it for a lead and perhaps `+` for a lag.
  ///
  /// - Throws: `bad-duration`.
  static func lag(
    _ text: String, minutesPerDay: Int
  ) throws(InterchangeError) -> Link.Lag {
    let isLead = text.first == "-"
    let isSigned = isLead || text.first == "+"
    let duration = try DurationExpression.read(
      String(isSigned ? text.dropFirst() : text[...]), minutesPerDay: minutesPerDay)
    let minutes = isLead ? -duration.minutes : duration.minutes
    return duration.isElapsed ? .elapsed(minutes) : .working(minutes)
  }

  static func kind(named name: some StringProtocol) -> Link.Kind? {
    switch name {
    case "FS": .finishToStart
    case "SS": .startToStart
    case "FF": .finishToFinish
    case "SF": .startToFinish
    default: nil
    }
  }

  static func bad(_ text: String) -> InterchangeError {
    InterchangeError(
      .badLink, found: "\"\(text)\" is not a link",
      nextStep: "write a task id, then FS, SS, FF or SF, then a lag, such as T7 SS+4h")
  }
}
