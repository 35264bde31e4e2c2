/// Which column of a table means what, and what the table does not say.
public struct ColumnMapping: Sendable, Equatable {
  /// By what it means, the name that the header gives a column.
  public var columns: [CSVColumn: String]
  /// What stands between cells; nil finds it in the header.
  public var delimiter: Unicode.Scalar?
  /// Sections of a plan file beside the tasks, as YAML; nil where there are none.
  var sections: YAMLValue?

  public init(columns: [CSVColumn: String], delimiter: Unicode.Scalar? = nil) {
    self.columns = columns
    self.delimiter = delimiter
  }

  /// Reads `id=Activity,name=Title,duration=Days`.
  ///
  /// - Throws: `bad-choice` for a meaning that there is not, `wrong-shape`,
  ///   `duplicate-key`.
  public init(_ text: String) throws(InterchangeError) {
    columns = [:]
    for part in text.split(separator: ",", omittingEmptySubsequences: false) {
      let ends = part.split(separator: "=", maxSplits: 1, omittingEmptySubsequences: false)
      guard ends.count == 2, !ends[1].isEmpty else {
        throw InterchangeError(
          .wrongShape, found: "\"\(part)\" maps no column",
          nextStep: "write pairs such as id=Activity,name=Title, or name a mapping file")
      }
      try add(String(ends[0]), String(ends[1]))
    }
  }

  /// Reads a mapping file: `columns`, perhaps `delimiter`, and the sections
  /// `project`, `calendars`, `resources`, `customers` and `buffers` of a plan file.
  ///
  /// - Throws: as a plan file does, with the file's name.
  public init(file: PlanFile) throws(InterchangeError) {
    do throws(InterchangeError) {
      let value = try YAMLDocument.read(file)
      let map = try YAMLMap(value, "the mapping", keys: ["columns", "delimiter"] + Self.sections)
      columns = [:]
      for entry in try map.required("columns").entries("columns") {
        let name = try entry.value.words("a column")
        try entry.place.locate { () throws(InterchangeError) in try add(entry.key, name) }
      }
      if let mark = map.optional("delimiter") {
        let scalars = Array(try mark.text("delimiter").replacing("\\t", with: "\t").unicodeScalars)
        guard scalars.count == 1, CSVTable.delimiters.contains(scalars[0]) else {
          throw mark.error(
            .badChoice, "the delimiter is \(mark.shape)", "write one of \",\" \";\" \"|\" \"\\t\"")
        }
        delimiter = scalars[0]
      }
      sections = value
    } catch {
      var named = error
      named.file = file.name
      throw named
    }
  }

  static let sections = ["project", "calendars", "resources", "customers", "buffers"]

  private mutating func add(_ meaning: String, _ column: String) throws(InterchangeError) {
    guard let known = CSVColumn(rawValue: meaning) else {
      let names = CSVColumn.allCases.map(\.rawValue)
      throw InterchangeError(
        .badChoice, found: "no column means \"\(meaning)\"",
        nextStep: NameHint.text(
          for: meaning, among: names, otherwise: "write one of \(names.joined(separator: ", "))"))
    }
    guard columns.updateValue(column, forKey: known) == nil else {
      throw InterchangeError(
        .duplicateKey, found: "\"\(meaning)\" is mapped twice", nextStep: "keep one of them")
    }
  }
}
