import ChangeControl
import Planning

/// The edits of links: `{from, to, kind, lag}`, or text such as `A->B SS+4h`.
enum LinkEditFields {
  static func addLink(
    _ value: YAMLValue, _ minutesPerDay: Int
  ) throws(InterchangeError) -> [PlanEdit] {
    if case .scalar(let text) = value.content {
      return [
        .addLink(
          try value.place.locate { () throws(InterchangeError) in
            try EditExpression.link(text, minutesPerDay: minutesPerDay)
          })
      ]
    }
    let map = try YAMLMap(value, "add-link", keys: ["from", "to", "kind", "lag", "lag-in"])
    let kind = try map.optional("kind")?.choice(
      "kind",
      [
        ("FS", Link.Kind.finishToStart), ("SS", .startToStart), ("FF", .finishToFinish),
        ("SF", .startToFinish),
      ])
    let (from, to) = try ends(map)
    return [
      .addLink(
        Link(
          from, to, kind ?? .finishToStart,
          lag: try map.optional("lag").map { value throws(InterchangeError) in
            try lag(value, minutesPerDay: minutesPerDay)
          } ?? .working(0),
          in: try map.optional("lag-in")?.choice("lag-in", LinkExpression.lagCalendars)
            ?? .successor))
    ]
  }

  static func removeLink(_ value: YAMLValue, _: Int) throws(InterchangeError) -> [PlanEdit] {
    let (from, to) = try ends(try YAMLMap(value, "remove-link", keys: ["from", "to"]))
    return [.removeLink(from, to)]
  }

  private static func ends(_ map: YAMLMap) throws(InterchangeError) -> (TaskID, TaskID) {
    (TaskID(try map.identifier("from")), TaskID(try map.identifier("to")))
  }

  /// A duration with `-` before it for a lead.
  private static func lag(
    _ value: YAMLValue, minutesPerDay: Int
  ) throws(InterchangeError) -> Link.Lag {
    let text = try value.text("lag")
    return try value.place.locate { () throws(InterchangeError) in
      try LinkExpression.lag(text, minutesPerDay: minutesPerDay)
    }
  }
}
