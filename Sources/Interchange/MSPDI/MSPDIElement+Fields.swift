import Planning

extension MSPDIElement {
  /// - Throws: `bad-number` for anything but a whole number below a million
  ///   million, so that sums with it never overflow.
  func integer(_ name: String) throws(InterchangeError) -> Int? {
    guard let field = field(name) else { return nil }
    guard let number = Int(field.text), number.magnitude < 1_000_000_000_000 else {
      throw field.badNumber
    }
    return number
  }

  /// - Throws: `bad-number` for no number, or one beyond a billion.
  func decimal(_ name: String) throws(InterchangeError) -> Double? {
    guard let field = field(name) else { return nil }
    guard let number = Double(field.text), number.magnitude <= 1e9 else { throw field.badNumber }
    return number
  }

  /// - Throws: `bad-choice` for anything but 0, 1, false and true.
  func flag(_ name: String) throws(InterchangeError) -> Bool? {
    guard let field = field(name) else { return nil }
    switch field.text {
    case "1", "true": return true
    case "0", "false": return false
    default:
      throw field.place().error(
        .badChoice, "\(name) is \"\(field.text.prefix(40))\"", "export the plan again with 0 or 1")
    }
  }

  /// - Throws: `bad-date`.
  func time(_ name: String) throws(InterchangeError) -> PlanTime? {
    guard let field = field(name) else { return nil }
    guard let time = PlanTime(field.text) else {
      throw field.place().error(
        .badDate, "\(name) is \"\(field.text.prefix(40))\"",
        "export the plan with dates such as 2026-11-30T09:00:00, without a time zone")
    }
    return time
  }

  /// Minutes of an XML duration.
  ///
  /// - Throws: `bad-duration`.
  func duration(_ name: String) throws(InterchangeError) -> Int? {
    guard let field = field(name) else { return nil }
    guard let minutes = XMLDuration.minutes(field.text) else {
      throw field.place().error(
        .badDuration, "\(name) is \"\(field.text.prefix(40))\"",
        "export the plan with durations such as PT8H0M0S")
    }
    return minutes
  }

  /// - Throws: `missing-field`.
  func required<Value>(
    _ name: String, _ value: Value?
  ) throws(InterchangeError) -> Value {
    guard let value else {
      throw place().error(
        .missingField, "the \(self.name) that ends on this line has no \(name)",
        "export the plan again")
    }
    return value
  }

  private var badNumber: InterchangeError {
    place().error(
      .badNumber, "\(name) is \"\(text.prefix(40))\"", "export the plan again with a number")
  }
}
