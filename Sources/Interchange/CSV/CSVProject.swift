import Planning

/// What a table does not say of its project: from the mapping, else assumed.
struct CSVProject {
  let mapping: ColumnMapping?
  let options: ImportOptions
  let fileStem: String

  /// The plan file that the table stands for.
  ///
  /// - Throws: `missing-field` where nothing tells the start.
  func document(
    _ rows: CSVRows, notes: inout NoteCollector
  ) throws(InterchangeError) -> YAMLValue {
    let place = SourcePlace(line: 1)
    var entries: [YAMLValue.Entry] = []
    if case .map(let sections) = mapping?.sections?.content {
      entries = sections.filter { ColumnMapping.sections.contains($0.key) }
    }
    let has = Set(entries.map(\.key))
    if !has.contains("project") {
      guard let start = options.start ?? rows.earliest else {
        throw place.error(
          .missingField, "the table does not say when the project starts",
          "give --start, or project: {id: …, start: …} in a mapping file")
      }
      var names = XERNames()
      let id = names.name(options.project?.text ?? (fileStem.isEmpty ? "project" : fileStem))
      entries.append(
        map(
          "project",
          [("id", id), ("name", fileStem.isEmpty ? id : fileStem), ("start", start.description)]))
    }
    if !has.contains("resources"), !rows.resources.isEmpty {
      for _ in rows.resources {
        notes.add(.advice, "resources", "taken as one person each", line: nil)
      }
      let values = rows.resources.map { name in
        YAMLValue.Entry(key: name, place: place, value: YAMLValue(content: .null, place: place))
      }
      entries.append(
        YAMLValue.Entry(
          key: "resources", place: place, value: YAMLValue(content: .map(values), place: place)))
    }
    entries.append(YAMLValue.Entry(key: "tasks", place: rows.tasks.place, value: rows.tasks))
    return YAMLValue(content: .map(entries), place: place)
  }

  private func map(_ key: String, _ values: [(String, String)]) -> YAMLValue.Entry {
    let place = SourcePlace(line: 1)
    let entries = values.map { name, text in
      YAMLValue.Entry(
        key: name, place: place, value: YAMLValue(content: .scalar(text), place: place))
    }
    return YAMLValue.Entry(
      key: key, place: place, value: YAMLValue(content: .map(entries), place: place))
  }
}
