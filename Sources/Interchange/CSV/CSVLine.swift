import Planning

/// A row of a table as a line of a plan file.
struct CSVLine {
  let row: [CSVTable.Cell]
  let columns: CSVColumns
  let id: CSVTable.Cell

  /// - Throws: `bad-choice` for a kind or a constraint that there is not,
  ///   `missing-field` for a constraint without its date.
  func value(
    holding lines: [YAMLValue], notes: inout NoteCollector
  ) throws(InterchangeError) -> YAMLValue {
    var entries = [entry("id", id)]
    for (key, column) in [
      ("name", CSVColumn.name), ("calendar", .calendar), ("deadline", .deadline),
      ("department", .department), ("owner", .owner), ("priority", .priority),
      ("deferrable", .deferrable), ("splittable", .splittable),
      ("in-one-shift", .inOneShift),
    ] {
      if let cell = columns.cell(column, in: row) { entries.append(entry(key, cell)) }
    }
    try add(lines, to: &entries, notes: &notes)
    add("after", .predecessors, to: &entries)
    add("assign", .resources, to: &entries)
    try addConstraint(to: &entries)
    addMap("promise", [("customer", .customer), ("date", .promised)], from: .promised, &entries)
    addMap(
      "progress",
      [
        ("started", .started), ("remaining", .remaining), ("as-of", .asOf), ("finished", .finished),
      ],
      from: .started, &entries)
    return YAMLValue(content: .map(entries), place: id.place)
  }

  /// What the line is, how long it takes, and what it holds.
  private func add(
    _ lines: [YAMLValue], to entries: inout [YAMLValue.Entry], notes: inout NoteCollector
  ) throws(InterchangeError) {
    let kind = columns.cell(.kind, in: row)
    guard kind == nil || PlanTask.Kind.allCases.contains(where: { $0.word == kind?.text }) else {
      throw id.place.error(
        .badChoice, "the kind is \"\(kind?.text ?? "")\"", "write work, milestone or summary")
    }
    let duration = columns.cell(.duration, in: row)
    guard lines.isEmpty, kind?.text != PlanTask.Kind.summary.word else {
      if let duration, duration.text.first != "0" {
        notes.add(
          .dropped, "duration", "a summary takes as long as what it holds",
          line: duration.place.line)
      }
      entries.append(
        YAMLValue.Entry(
          key: "tasks", place: id.place, value: YAMLValue(content: .list(lines), place: id.place)))
      return
    }
    let takesTime =
      columns.cell(.safe, in: row) != nil
      || duration.map { !$0.text.allSatisfy { "0.hdwme ".contains($0) } } ?? false
    if kind.map({ $0.text == PlanTask.Kind.milestone.word }) ?? !takesTime {
      entries.append(
        YAMLValue.Entry(
          key: "milestone", place: id.place,
          value: YAMLValue(content: .scalar("true"), place: id.place)))
    }
    // A milestone that takes time is left for the plan reader to refuse.
    guard takesTime || kind?.text == PlanTask.Kind.work.word else { return }
    for (key, column) in [("duration", CSVColumn.duration), ("safe", .safe)] {
      guard var cell = columns.cell(column, in: row) else { continue }
      if cell.text.allSatisfy({ $0.isASCII && ($0.isNumber || $0 == ".") }) {
        notes.add(
          .advice, key, "a number without a unit is taken as working days", line: cell.place.line)
        cell.text += "d"
      }
      entries.append(entry(key, cell))
    }
  }

  private func add(_ key: String, _ column: CSVColumn, to entries: inout [YAMLValue.Entry]) {
    let parts = CSVLine.parts(of: columns.cell(column, in: row))
    guard let first = parts.first else { return }
    let values = parts.map { YAMLValue(content: .scalar($0.text), place: $0.place) }
    entries.append(
      YAMLValue.Entry(
        key: key, place: first.place, value: YAMLValue(content: .list(values), place: first.place)))
  }

  private func addConstraint(to entries: inout [YAMLValue.Entry]) throws(InterchangeError) {
    guard let key = columns.cell(.constraint, in: row) else { return }
    guard ConstraintFields.keys.contains(key.text) else {
      throw key.place.error(
        .badChoice, "\"\(key.text)\" is no date constraint",
        NameHint.text(
          for: key.text, among: ConstraintFields.keys,
          otherwise: "write one of \(ConstraintFields.keys.joined(separator: ", "))"))
    }
    if key.text == "as-late-as-possible" {
      entries.append(
        YAMLValue.Entry(
          key: key.text, place: key.place,
          value: YAMLValue(content: .scalar("true"), place: key.place)))
      return
    }
    guard let date = columns.cell(.constraintDate, in: row) else {
      throw key.place.error(
        .missingField, "\"\(key.text)\" has no date", "fill the column constraint-date")
    }
    entries.append(entry(key.text, date))
  }

  /// A map of several cells, where the one that makes it says something.
  private func addMap(
    _ key: String, _ parts: [(String, CSVColumn)], from column: CSVColumn,
    _ entries: inout [YAMLValue.Entry]
  ) {
    guard let first = columns.cell(column, in: row) else { return }
    let values = parts.compactMap { name, column in
      columns.cell(column, in: row).map { entry(name, $0) }
    }
    entries.append(
      YAMLValue.Entry(
        key: key, place: first.place, value: YAMLValue(content: .map(values), place: first.place)))
  }

  private func entry(_ key: String, _ cell: CSVTable.Cell) -> YAMLValue.Entry {
    YAMLValue.Entry(
      key: key, place: cell.place,
      value: YAMLValue(content: .scalar(cell.text), place: cell.place))
  }

  /// The parts of a cell that holds several values.
  static func parts(of cell: CSVTable.Cell?) -> [CSVTable.Cell] {
    guard let cell else { return [] }
    return cell.text.split { $0 == ";" || $0 == "," || $0.isNewline }.compactMap { part in
      let words = part.split(separator: " ").joined(separator: " ")
      return words.isEmpty ? nil : CSVTable.Cell(text: words, place: cell.place)
    }
  }
}
