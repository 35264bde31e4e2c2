import Planning

/// The keys of one line of a plan, in plan files and in requests alike.
enum TaskFields {
  static let keys =
    [
      "id", "name", "milestone", "duration", "safe", "calendar", "after", "deadline", "promise",
      "assign", "department", "owner", "priority", "deferrable", "progress", "spans",
      "skill", "splittable", "in-one-shift", "draws-reserve",
    ] + ConstraintFields.keys

  /// Reads a line without its parent and its links.
  ///
  /// - Throws: The error of the first field that is wrong, with its place.
  static func read(
    _ map: YAMLMap, minutesPerDay: Int, isSummary: Bool
  ) throws(InterchangeError) -> PlanTask {
    let id = try map.identifier("id")
    let isMilestone = try map.flag("milestone")
    let span = try map.optional("spans").map(span)
    let kind: PlanTask.Kind =
      isSummary || span != nil ? .summary : isMilestone ? .milestone : .work
    if isSummary, span != nil, let value = map.optional("spans") {
      throw value.error(
        .contradiction, "a line that holds lines has \"spans\"", "remove one of them")
    }
    try refuseWork(of: kind, map)
    let length = try DurationFields.read(map, kind: kind, minutesPerDay: minutesPerDay)
    let progress = try map.optional("progress").map { value throws(InterchangeError) in
      try ProgressFields.read(value, minutesPerDay: minutesPerDay)
    }
    return PlanTask(
      id: TaskID(id), name: try map.words("name") ?? id, kind: kind,
      duration: length.duration.minutes, isElapsed: length.duration.isElapsed,
      safeDuration: length.safe,
      calendar: try map.optional("calendar")?.identifier("calendar").asCalendar,
      constraint: try ConstraintFields.read(map) ?? .asSoonAsPossible,
      deadline: try map.time("deadline", as: .finish),
      promise: try map.optional("promise").map(PromiseFields.read),
      assignments: try map.optional("assign").map(AssignmentFields.read) ?? [],
      department: try map.words("department"), owner: try map.words("owner"),
      priority: try map.integer("priority", in: 0...1000) ?? 500,
      isDeferrable: try map.flag("deferrable"), progress: progress ?? .notStarted, span: span,
      skill: try map.optional("skill").map(SkillFields.asked),
      interruption: try interruption(map),
      drawsReserve: try map.flag("draws-reserve"))
  }

  /// - Throws: `contradiction` for work that may always pause and never.
  private static func interruption(
    _ map: YAMLMap
  ) throws(InterchangeError) -> PlanTask.Interruption {
    let pauses = try map.flag("splittable")
    guard try map.flag("in-one-shift") else { return pauses ? .anytime : .betweenShifts }
    if pauses, let value = map.optional("in-one-shift") {
      throw value.error(
        .contradiction, "a line is \"splittable\" and \"in-one-shift\"", "remove one of them")
    }
    return .never
  }

  /// A hammock: `{from: A, to: B}`.
  private static func span(_ value: YAMLValue) throws(InterchangeError) -> PlanTask.Span {
    let map = try YAMLMap(value, "the span", keys: ["from", "to"])
    return PlanTask.Span(
      from: TaskID(try map.identifier("from")), to: TaskID(try map.identifier("to")))
  }

  /// - Throws: `contradiction` where a summary or milestone carries work.
  private static func refuseWork(of kind: PlanTask.Kind, _ map: YAMLMap) throws(InterchangeError) {
    let refused: [String]
    switch kind {
    case .work: return
    case .milestone: refused = ["duration", "safe", "splittable", "in-one-shift", "draws-reserve"]
    case .summary:
      refused = [
        "duration", "safe", "milestone", "assign", "progress", "skill", "splittable",
        "in-one-shift", "draws-reserve",
      ]
    }
    for key in refused {
      guard let value = map.optional(key) else { continue }
      throw value.error(
        .contradiction, "a \(kind) has \"\(key)\"",
        "remove the key, or \(kind == .summary ? "the lines it holds" : "\"milestone: true\"")")
    }
  }
}
