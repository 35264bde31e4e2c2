import Planning

/// The `buffers` section: a list of time buffers.
enum BufferSection {
  static let keys = ["id", "kind", "protects", "feeds", "size", "chain"]

  /// - Throws: `duplicate-identifier`, `unknown-task`, `contradiction` for
  ///   `feeds` on another kind than feeding, and the errors of the fields.
  static func read(
    _ value: YAMLValue?, outline: TaskSection, minutesPerDay: Int
  ) throws(InterchangeError) -> [BufferSpecification] {
    var buffers: [BufferSpecification] = []
    for line in try value?.list("buffers") ?? [] {
      let map = try YAMLMap(line, "a buffer", keys: keys)
      let id = BufferID(try map.identifier("id"))
      guard !buffers.contains(where: { $0.id == id }) else {
        throw line.error(
          .duplicateIdentifier, "the buffer \"\(id)\" stands twice", "give one another id")
      }
      let protects = try map.required("protects")
      var chain: [TaskID] = []
      for link in try map.optional("chain")?.list("chain") ?? [] {
        chain.append(try outline.known(try link.text("a chain entry"), at: link.place))
      }
      buffers.append(
        BufferSpecification(
          id: id, kind: try kind(map, outline),
          protects: try outline.known(try protects.text("protects"), at: protects.place),
          sizing: try sizing(map.required("size"), minutesPerDay: minutesPerDay), chain: chain))
    }
    return buffers
  }

  private static func kind(
    _ map: YAMLMap, _ outline: TaskSection
  ) throws(InterchangeError) -> BufferSpecification.Kind {
    let name = try map.required("kind").choice(
      "kind", [("project", "project"), ("feeding", "feeding"), ("milestone", "milestone")])
    if name == "feeding" {
      let feeds = try map.required("feeds")
      return .feeding(into: try outline.known(try feeds.text("feeds"), at: feeds.place))
    }
    if let feeds = map.optional("feeds") {
      throw feeds.error(
        .contradiction, "a \(name) buffer feeds no task", "remove \"feeds\", or write kind: feeding"
      )
    }
    return name == "project" ? .project : .milestone
  }

  private static func sizing(
    _ value: YAMLValue, minutesPerDay: Int
  ) throws(InterchangeError) -> BufferSpecification.Sizing {
    switch try value.text("size") {
    case "cut": return .cut
    case "half": return .half
    case "rsem": return .rootSquareErrorMethod
    default:
      let duration = try value.duration("size", minutesPerDay: minutesPerDay)
      guard duration.minutes > 0, !duration.isElapsed else {
        throw value.error(
          .badDuration, "the size is \(value.shape)",
          "write working time such as 10d, or cut, half or rsem")
      }
      return .explicit(duration.minutes)
    }
  }
}
