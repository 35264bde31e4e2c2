/// One end of a link in a file, such as `T7 SS+4h`.
enum LinkFields {
  /// - Throws: `wrong-shape`, `bad-link`, `bad-duration` or `bad-identifier`.
  static func end(
    _ value: YAMLValue, minutesPerDay: Int, isKnown: (String) -> Bool = { _ in false }
  ) throws(InterchangeError) -> LinkExpression.End {
    let text = try value.text("a link")
    return try value.place.locate { () throws(InterchangeError) in
      try LinkExpression.read(text, minutesPerDay: minutesPerDay, isKnown: isKnown)
    }
  }
}
