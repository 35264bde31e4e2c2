/// The tables of an XER file.
struct XERDocument {
  /// One table: the names of its columns, and its rows.
  struct Table {
    var line: Int
    var columns: [String: Int] = [:]
    var width = 0
    var rows: [XERRow] = []
  }

  /// Tables that a plan is made of.
  static let read: Set<String> = [
    "PROJECT", "PROJWBS", "CALENDAR", "TASK", "TASKPRED", "RSRC", "RSRCRATE", "TASKRSRC",
    "SCHEDOPTIONS",
  ]

  /// Tables that define what others use, and say nothing of the work itself.
  private static let definitions: Set<String> = [
    "CURRTYPE", "OBS", "FINTMPL", "FINDATES", "UMEASURE", "LOCATION", "NONWORK", "PHASE", "SHIFT",
    "SHIFTPER", "ACTVTYPE", "ACTVCODE", "PCATTYPE", "PCATVAL", "RCATTYPE", "RCATVAL", "UDFTYPE",
    "MEMOTYPE", "RSRCCURV", "RSRCCURVDATA", "ROLES", "ROLERATE", "ROLELIMIT", "RISKTYPE",
    "DOCCATG", "DOCSTAT", "PROJPCAT", "ACCOUNT",
  ]

  /// Of all prices, where the head of the file names it by its three letters.
  var currency: String?
  private(set) var tables: [String: Table] = [:]
  private(set) var notes = NoteCollector()
  private var order: [String] = []
  private var current: String?

  mutating func begin(_ cells: ArraySlice<ArraySlice<UInt8>>, at place: SourcePlace)
    throws(InterchangeError)
  {
    guard let cell = cells.first, !cell.isEmpty else {
      throw place.error(.planSyntax, "a table has no name", "export the plan again")
    }
    let name = XERParser.text(cell)
    guard tables[name] == nil else {
      throw place.error(
        .planSyntax, "the table \(name.prefix(40)) begins a second time", "export the plan again")
    }
    current = name
    order.append(name)
    tables[name] = Table(line: place.line)
  }

  mutating func name(_ cells: ArraySlice<ArraySlice<UInt8>>, at place: SourcePlace)
    throws(InterchangeError)
  {
    guard let current, let table = tables[current], table.columns.isEmpty else {
      throw place.error(
        .planSyntax, "columns are named outside a table, or twice", "export the plan again")
    }
    var columns: [String: Int] = [:]
    for (index, cell) in cells.enumerated() { columns[XERParser.text(cell)] = index }
    tables[current]?.columns = columns
    tables[current]?.width = cells.count
  }

  mutating func add(_ cells: ArraySlice<ArraySlice<UInt8>>, at place: SourcePlace)
    throws(InterchangeError)
  {
    guard let current, let table = tables[current], table.width > 0 else {
      throw place.error(
        .planSyntax, "a row stands outside a table, or before its columns",
        "export the plan again")
    }
    guard cells.count <= table.width else {
      throw place.error(
        .planSyntax, "the row has \(cells.count) cells, its table \(table.width) columns",
        "export the plan again")
    }
    tables[current]?.rows.append(
      XERRow(table: current, columns: table.columns, line: place.line, cells: Array(cells)))
  }

  /// The rows of a table; none where it is absent.
  func rows(_ table: String) -> [XERRow] { tables[table]?.rows ?? [] }

  /// The rows of a table that must be there, with these columns.
  ///
  /// - Throws: `missing-field`.
  func rows(_ name: String, with columns: [String]) throws(InterchangeError) -> [XERRow] {
    guard let table = tables[name] else {
      throw InterchangeError(
        .missingField, found: "the file has no table \(name)",
        nextStep: "export the whole project from P6", line: 1)
    }
    for column in columns where table.columns[column] == nil {
      throw SourcePlace(line: table.line).error(
        .missingField, "the table \(name) has no column \(column)", "export the plan again")
    }
    return table.rows
  }

  /// Tells of tables that no plan is made of.
  mutating func noteTables(besides known: Set<String>, of project: String) {
    for name in order where !known.contains(name) && !Self.definitions.contains(name) {
      for row in rows(name) where [nil, project].contains(row.text("proj_id")) {
        notes.add(.dropped, name, "not kept", line: row.line)
      }
    }
  }
}
