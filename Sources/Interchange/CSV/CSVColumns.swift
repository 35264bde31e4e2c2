/// Where each meaning stands in the rows of a table.
struct CSVColumns {
  private var positions: [CSVColumn: Int] = [:]

  /// - Throws: `missing-field` for a column that the header does not have, or
  ///   without a column of ids; `duplicate-key` for a header that names it twice.
  init(
    _ table: CSVTable, mapping: ColumnMapping?, notes: inout NoteCollector
  ) throws(InterchangeError) {
    let names = table.header.map { $0.text.lowercased() }
    for column in CSVColumn.allCases {
      let name = mapping.map { $0.columns[column] } ?? column.rawValue
      guard let name else { continue }
      let places = names.indices.filter { names[$0] == name.lowercased() }
      if places.count > 1 {
        throw table.header[places[1]].place.error(
          .duplicateKey, "the header names the column \"\(name)\" twice", "rename one of them")
      }
      if let place = places.first {
        positions[column] = place
      } else if mapping != nil {
        throw (table.header.first?.place ?? SourcePlace(line: 1)).error(
          .missingField, "the header has no column \"\(name)\"",
          NameHint.text(
            for: name, among: table.header.map(\.text),
            otherwise: "it has \(table.header.map(\.text).joined(separator: ", "))"))
      }
    }
    guard positions[.id] != nil else {
      throw (table.header.first?.place ?? SourcePlace(line: 1)).error(
        .missingField, "no column has the ids of tasks", "map one, such as id=Activity")
    }
    let known = Set(positions.values)
    for (index, cell) in table.header.enumerated() where !known.contains(index) {
      for row in table.rows where row.count > index && !row[index].text.isEmpty {
        notes.add(
          .dropped, "column \(cell.text)", "not kept", line: row[index].place.line)
      }
    }
  }

  /// A cell that says something.
  func cell(_ column: CSVColumn, in row: [CSVTable.Cell]) -> CSVTable.Cell? {
    guard let index = positions[column], index < row.count, !row[index].text.isEmpty else {
      return nil
    }
    return row[index]
  }
}
