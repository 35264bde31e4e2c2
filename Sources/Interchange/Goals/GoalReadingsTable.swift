public import ChangeControl
import Planning

/// A table of what goal lines measured: `goal`, `value`, `on`, and maybe `source`.
public enum GoalReadingsTable {
  /// A row: which goal, and what it measured.
  public struct Row: Sendable, Equatable {
    public var goal: String
    public var reading: GoalReading
  }

  /// Reads comma-separated values (RFC 4180) with a header.
  ///
  /// A row without a source has the name of the file as its source. Values are
  /// whole numbers in the goal's unit, days are dates.
  ///
  /// - Throws: `empty-file`, `plan-syntax`, `missing-field`, `unknown-key`,
  ///   `bad-number`, `bad-date`.
  public static func read(_ file: PlanFile) throws(InterchangeError) -> [Row] {
    do throws(InterchangeError) {
      guard file.bytes.count <= YAMLDocument.limit else {
        throw PlanFile.tooLarge(file.name, limit: YAMLDocument.limit)
      }
      return try rows(
        CSVTable(try YAMLText.decode(file.bytes), delimiter: nil), source: file.name)
    } catch {
      var named = error
      named.file = file.name
      throw named
    }
  }

  private static let columns = ["goal", "value", "on", "source"]

  private static func rows(
    _ table: CSVTable, source: String
  ) throws(InterchangeError) -> [Row] {
    let names = table.header.map { $0.text.lowercased() }
    for (cell, name) in zip(table.header, names) where !columns.contains(name) {
      throw cell.place.error(
        .unknownKey, "there is no column \"\(cell.text)\"",
        NameHint.text(
          for: name, among: columns, otherwise: "known are \(columns.joined(separator: ", "))"))
    }
    var places: [String: Int] = [:]
    for (index, name) in names.enumerated() { places[name] = places[name] ?? index }
    var rows: [Row] = []
    for row in table.rows {
      func cell(_ name: String) -> CSVTable.Cell? {
        guard let place = places[name], place < row.count, !row[place].text.isEmpty else {
          return nil
        }
        return row[place]
      }
      func required(_ name: String) throws(InterchangeError) -> CSVTable.Cell {
        if let cell = cell(name) { return cell }
        throw (row.first?.place ?? SourcePlace(line: 1)).error(
          .missingField, "the row has no \(name)", "give it one in column \"\(name)\"")
      }
      let value = try required("value")
      guard let number = Int(value.text) else {
        throw value.place.error(
          .badNumber, "\"\(value.text)\" is no whole number",
          "write digits alone, in the unit of the goal")
      }
      let on = try required("on")
      let day = try on.place.locate { () throws(InterchangeError) in
        try DateExpression.readDay(on.text)
      }
      rows.append(
        Row(
          goal: try required("goal").text,
          reading: GoalReading(
            value: number, on: PlanTime(minute: day * 1440),
            source: cell("source")?.text ?? source)))
    }
    return rows
  }
}
