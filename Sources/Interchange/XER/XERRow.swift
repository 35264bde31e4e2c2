import Planning

/// A row of an XER table, its cells by the names of their columns.
struct XERRow {
  let table: String
  let columns: [String: Int]
  let line: Int
  let cells: [ArraySlice<UInt8>]

  var place: SourcePlace { SourcePlace(line: line) }

  /// The text of a cell; nil where it is empty or the table has no such column.
  func text(_ column: String) -> String? {
    guard let index = columns[column], index < cells.count else { return nil }
    let text = XERParser.text(cells[index]).split(separator: " ").joined(separator: " ")
    return text.isEmpty ? nil : text
  }

  /// - Throws: `missing-field`.
  func required(_ column: String) throws(InterchangeError) -> String {
    guard let text = text(column) else {
      throw place.error(
        .missingField, "this row of \(table) has no \(column)", "export the plan again")
    }
    return text
  }

  /// - Throws: `bad-number` for no number, or one beyond a billion.
  func decimal(_ column: String) throws(InterchangeError) -> Double? {
    guard let text = text(column) else { return nil }
    // Some systems write a comma before the decimals.
    guard let number = Double(text.replacing(",", with: ".")), number.magnitude <= 1e9 else {
      throw place.error(
        .badNumber, "\(column) is \"\(text.prefix(40))\"", "export the plan again with a number")
    }
    return number
  }

  /// Minutes of a number of hours.
  ///
  /// - Throws: `bad-number`, or `bad-duration` beyond 100 years.
  func minutes(hours column: String) throws(InterchangeError) -> Int? {
    guard let hours = try decimal(column) else { return nil }
    let minutes = (hours * 60).rounded()
    guard minutes.magnitude <= Double(DurationExpression.limit) else {
      throw place.error(
        .badDuration, "\(column) is longer than 100 years", "correct it and export again")
    }
    return Int(minutes)
  }

  /// - Throws: `bad-date`.
  func time(_ column: String) throws(InterchangeError) -> PlanTime? {
    guard let text = text(column) else { return nil }
    guard let time = PlanTime(text) else {
      throw place.error(
        .badDate, "\(column) is \"\(text.prefix(40))\"",
        "export the plan with dates such as 2026-11-30 08:00")
    }
    return time
  }

  /// The first of several columns that says something.
  ///
  /// - Throws: the error of a cell before it.
  func first<Value>(
    of columns: [String], _ read: (XERRow, String) throws(InterchangeError) -> Value?
  ) throws(InterchangeError) -> Value? {
    for column in columns {
      if let value = try read(self, column) { return value }
    }
    return nil
  }

  /// - Throws: `bad-date`.
  func time(anyOf columns: String...) throws(InterchangeError) -> PlanTime? {
    try first(of: columns) { (row, column) throws(InterchangeError) in try row.time(column) }
  }

  func isSet(_ column: String) -> Bool { text(column) == "Y" }
}
