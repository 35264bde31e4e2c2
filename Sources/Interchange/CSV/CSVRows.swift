import Planning

/// The rows of a table as lines of a plan file, nested in each other.
struct CSVRows {
  /// Lines within lines.
  static let depthLimit = 64

  /// The value of the key `tasks`.
  private(set) var tasks: YAMLValue
  /// Dates as the table has them.
  private(set) var stored: [Placement] = []
  /// Ids of resources that rows name, in order.
  private(set) var resources: [String] = []
  /// The earliest date that the table has.
  private(set) var earliest: PlanTime?

  /// - Throws: `missing-field`, `unknown-task`, `contradiction`, `bad-choice`,
  ///   `bad-date`, `document-too-complex`.
  init(
    _ table: CSVTable, _ columns: CSVColumns, notes: inout NoteCollector
  ) throws(InterchangeError) {
    tasks = YAMLValue(content: .list([]), place: SourcePlace(line: 1))
    var known: Set<String> = []
    for row in table.rows {
      if let cell = columns.cell(.id, in: row) { known.insert(cell.text) }
    }
    var children: [String: [[CSVTable.Cell]]] = [:]
    for row in table.rows {
      guard let id = columns.cell(.id, in: row) else {
        throw (row.first?.place ?? SourcePlace(line: 1)).error(
          .missingField, "the row has no id", "give it one, or remove it")
      }
      let parent = columns.cell(.parent, in: row)
      if let parent, !known.contains(parent.text) {
        throw parent.place.error(
          .unknownTask, "no row has the id \"\(parent.text)\"",
          NameHint.text(for: parent.text, among: known, otherwise: "add the row of the summary"))
      }
      children[parent?.text ?? "", default: []].append(row)
      try collect(row, id, columns)
    }
    var left = table.rows.count
    tasks.content = .list(
      try lines(under: "", depth: 1, children, columns, left: &left, notes: &notes))
    guard left == 0 else {
      let loop = table.rows.first { columns.cell(.parent, in: $0) != nil }
      throw (loop.flatMap { columns.cell(.parent, in: $0) }?.place ?? tasks.place).error(
        .contradiction, "rows hold each other", "correct the parents")
    }
  }

  private mutating func collect(
    _ row: [CSVTable.Cell], _ id: CSVTable.Cell, _ columns: CSVColumns
  ) throws(InterchangeError) {
    var dates: [CSVColumn: PlanTime] = [:]
    for (column, edge) in [
      (CSVColumn.start, DayEdge.start), (.finish, .finish), (.started, .start),
    ] {
      guard let cell = columns.cell(column, in: row) else { continue }
      dates[column] = try cell.place.locate { () throws(InterchangeError) in
        try DateExpression.read(cell.text, as: edge)
      }
    }
    if let first = [dates[.start], dates[.started]].compactMap(\.self).min() {
      earliest = min(earliest ?? first, first)
    }
    if let start = dates[.start], let finish = dates[.finish], start <= finish {
      stored.append(Placement(task: TaskID(id.text), start: start, finish: finish))
    }
    for part in CSVLine.parts(of: columns.cell(.resources, in: row)) {
      let name = part.text.split(separator: " ").first.map(String.init) ?? ""
      if !resources.contains(name) { resources.append(name) }
    }
  }

  private func lines(
    under parent: String, depth: Int, _ children: [String: [[CSVTable.Cell]]],
    _ columns: CSVColumns, left: inout Int, notes: inout NoteCollector
  ) throws(InterchangeError) -> [YAMLValue] {
    var lines: [YAMLValue] = []
    for row in children[parent] ?? [] {
      guard let id = columns.cell(.id, in: row) else { continue }
      guard depth <= Self.depthLimit else {
        throw id.place.error(
          .documentTooComplex, "rows nest deeper than \(Self.depthLimit)", "flatten the outline")
      }
      left -= 1
      // A second row of one id holds nothing; the plan reader refuses it.
      guard left >= 0 else { break }
      let held = try self.lines(
        under: id.text, depth: depth + 1, children, columns, left: &left, notes: &notes)
      lines.append(
        try CSVLine(row: row, columns: columns, id: id).value(holding: held, notes: &notes))
    }
    return lines
  }
}
