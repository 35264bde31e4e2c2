import Planning

/// A table of tasks as comma-separated values.
///
/// Its header names the columns as Leeway does, or a mapping says what they mean.
public enum CSVFormat: PlanFormat {
  public static let name = "csv"
  public static let summary = "table of tasks (CSV)"

  public static func recognises(_ file: PlanFile) -> Bool {
    guard !ContentSniffer.isBinary(file.bytes),
      let head = String(validating: file.bytes.prefix(4096).prefix { $0 != 0x0A }, as: UTF8.self),
      let table = try? CSVTable(head, delimiter: nil)
    else { return false }
    let names = Set(table.header.map { $0.text.lowercased() })
    return names.contains("id") && (names.contains("name") || names.contains("duration"))
  }

  public static func read(
    _ file: PlanFile, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading {
    guard file.bytes.count <= YAMLDocument.limit else {
      throw PlanFile.tooLarge(file.name, limit: YAMLDocument.limit)
    }
    let text = try YAMLText.decode(file.bytes)
    let table = try CSVTable(text, delimiter: options.columns?.delimiter)
    var notes = NoteCollector()
    let columns = try CSVColumns(table, mapping: options.columns, notes: &notes)
    let rows = try CSVRows(table, columns, notes: &notes)
    let project = CSVProject(mapping: options.columns, options: options, fileStem: file.stem)
    var reading = try PlanFileReader.read(
      try project.document(rows, notes: &notes), options: options)
    reading.format = name
    reading.notes = notes.notes + reading.notes
    reading.stored = rows.stored
    return reading
  }
}
