/// One end of a link, as text or as a map with `task`, `kind` and `lag`.
enum LinkFields {
  static func end(
    _ value: YAMLValue, minutesPerDay: Int, isKnown: (String) -> Bool = { _ in false }
  ) throws(InterchangeError) -> LinkExpression.End {
    let text = try value.text("a link")
    return try value.place.locate { () throws(InterchangeError) in
      try LinkExpression.read(text, minutesPerDay: minutesPerDay, isKnown: isKnown)
    }
  }
}
