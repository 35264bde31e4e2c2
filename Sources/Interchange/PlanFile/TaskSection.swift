import Planning

/// The `tasks` section: lines nested in each other, and the links among them.
struct TaskSection {
  /// A line and where it stands.
  struct Line {
    var task: PlanTask
    var map: YAMLMap
  }

  let minutesPerDay: Int
  private(set) var tasks: [Line] = []
  private var places: [TaskID: SourcePlace] = [:]

  init(minutesPerDay: Int) {
    self.minutesPerDay = minutesPerDay
  }

  /// Reads a list of lines and all they hold, in outline order.
  ///
  /// - Throws: The errors of `TaskFields`, or `duplicate-identifier`.
  mutating func read(_ value: YAMLValue, under parent: TaskID?) throws(InterchangeError) {
    for line in try value.list("tasks") {
      var map = try YAMLMap(line, "a task", keys: TaskFields.keys + ["tasks"])
      map.what = "the task \"\(try map.identifier("id"))\""
      let children = map.optional("tasks")
      var task = try TaskFields.read(
        map, minutesPerDay: minutesPerDay, isSummary: children != nil)
      task.parent = parent
      if let earlier = places[task.id] {
        throw (map.optional("id")?.place ?? map.place).error(
          .duplicateIdentifier, "the task \"\(task.id)\" stands already on line \(earlier.line)",
          "give one of them another id")
      }
      places[task.id] = map.place
      tasks.append(Line(task: task, map: map))
      if let children { try readLines(of: task.id, children) }
    }
  }

  private mutating func readLines(
    of summary: TaskID, _ value: YAMLValue
  ) throws(InterchangeError) {
    let before = tasks.count
    try read(value, under: summary)
    guard tasks.count > before else {
      throw value.error(
        .missingField, "the summary \"\(summary)\" holds nothing", "remove \"tasks\"")
    }
  }

  var ids: some Sequence<String> { tasks.lazy.map(\.task.id.text) }

  func has(_ id: TaskID) -> Bool {
    places[id] != nil
  }

  /// The links of all `after` keys, in outline order.
  ///
  /// - Throws: `bad-link`, or `unknown-task` with the closest id.
  func links() throws(InterchangeError) -> [Link] {
    var links: [Link] = []
    for line in tasks {
      if let span = line.task.span {
        for id in [span.from, span.to] {
          _ = try known(id.text, at: line.map.optional("spans")?.place ?? line.map.place)
        }
      }
      for value in try line.map.optional("after")?.oneOrMore("after") ?? [] {
        let end = try LinkFields.end(value, minutesPerDay: minutesPerDay) { has(TaskID($0)) }
        let predecessor = try known(end.task, at: value.place)
        links.append(Link(predecessor, line.task.id, end.kind, lag: end.lag, in: end.lagCalendar))
      }
    }
    return links
  }

  /// - Throws: `unknown-task` with the closest id.
  func known(_ text: String, at place: SourcePlace) throws(InterchangeError) -> TaskID {
    let id = TaskID(text)
    guard has(id) else {
      throw place.error(
        .unknownTask, "no task is called \"\(text)\"",
        NameHint.text(for: text, among: ids, otherwise: "add the task, or remove the link"))
    }
    return id
  }
}
