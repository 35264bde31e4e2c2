import Planning

/// The `resources` section: a map from id to a person, crew or machine.
enum ResourceSection {
  /// A resource and where it names its calendar.
  struct Line {
    var resource: Resource
    var calendarPlace: SourcePlace
  }

  static func read(
    _ value: YAMLValue?, minutesPerDay: Int
  ) throws(InterchangeError) -> [Line] {
    guard let value else { return [] }
    var lines: [Line] = []
    for entry in try value.entries("resources") {
      let id = try entry.identifier()
      guard !entry.value.isNull else {
        lines.append(
          Line(resource: Resource(id: ResourceID(id), name: id), calendarPlace: entry.place))
        continue
      }
      let map = try YAMLMap(
        entry.value, "the resource \"\(id)\"",
        keys: ["name", "capacity", "calendar", "department", "skills", "rate"] + LimitFields.keys)
      let calendar = map.optional("calendar")
      let resource = Resource(
        id: ResourceID(id), name: try map.words("name") ?? id,
        capacity: try map.optional("capacity")?.units("capacity") ?? 100,
        calendar: try calendar?.identifier("calendar").asCalendar,
        department: try map.words("department"),
        skills: try map.optional("skills").map(SkillFields.had) ?? [],
        limits: try LimitFields.read(map, minutesPerDay: minutesPerDay),
        rate: try map.optional("rate").map(rate))
      lines.append(Line(resource: resource, calendarPlace: calendar?.place ?? entry.place))
    }
    return lines
  }

  /// - Throws: `wrong-shape` or `bad-number`.
  private static func rate(_ value: YAMLValue) throws(InterchangeError) -> Int {
    let text = try value.text("rate")
    return try value.place.locate { () throws(InterchangeError) in try RateExpression.read(text) }
  }
}
