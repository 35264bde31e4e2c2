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
        keys: ["name", "capacity", "calendar", "department", "skills"] + LimitFields.keys)
      let calendar = map.optional("calendar")
      let resource = Resource(
        id: ResourceID(id), name: try map.words("name") ?? id,
        capacity: try map.optional("capacity")?.units("capacity") ?? 100,
        calendar: try calendar?.identifier("calendar").asCalendar,
        department: try map.words("department"), skills: try skills(map),
        limits: try LimitFields.read(map, minutesPerDay: minutesPerDay))
      lines.append(Line(resource: resource, calendarPlace: calendar?.place ?? entry.place))
    }
    return lines
  }

  /// One skill or a list of them.
  private static func skills(_ map: YAMLMap) throws(InterchangeError) -> [String] {
    var skills: [String] = []
    for value in try map.optional("skills")?.oneOrMore("skills") ?? [] {
      skills.append(try value.text("a skill"))
    }
    return skills
  }
}
