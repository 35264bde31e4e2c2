import Planning

/// The keys that hold a line to a date; at most one stands on a line.
enum ConstraintFields {
  static let keys = [
    "start-no-earlier", "start-no-later", "finish-no-earlier", "finish-no-later", "must-start",
    "must-finish", "as-late-as-possible",
  ]

  /// The constraint of a line; nil where it has none.
  ///
  /// - Throws: `contradiction` for more than one, `bad-date`.
  static func read(_ map: YAMLMap) throws(InterchangeError) -> DateConstraint? {
    var found: (key: String, constraint: DateConstraint)?
    for key in keys {
      guard let value = map.optional(key), let constraint = try constraint(key, value) else {
        continue
      }
      if let found {
        throw value.error(
          .contradiction, "the line has both \"\(found.key)\" and \"\(key)\"", "keep one of them")
      }
      found = (key, constraint)
    }
    return found?.constraint
  }

  private static func constraint(
    _ key: String, _ value: YAMLValue
  ) throws(InterchangeError) -> DateConstraint? {
    if key == "as-late-as-possible" { return try value.flag(key) ? .asLateAsPossible : nil }
    let text = try value.text(key)
    return try value.place.locate { () throws(InterchangeError) in try named(key, text) }
  }

  /// The constraint that a key and a date stand for.
  ///
  /// - Throws: `bad-choice` or `bad-date`.
  static func named(_ key: String, _ date: String) throws(InterchangeError) -> DateConstraint {
    switch key {
    case "start-no-earlier": .startNoEarlierThan(try DateExpression.read(date, as: .start))
    case "start-no-later": .startNoLaterThan(try DateExpression.read(date, as: .start))
    case "must-start": .mustStartOn(try DateExpression.read(date, as: .start))
    case "finish-no-earlier": .finishNoEarlierThan(try DateExpression.read(date, as: .finish))
    case "finish-no-later": .finishNoLaterThan(try DateExpression.read(date, as: .finish))
    case "must-finish": .mustFinishOn(try DateExpression.read(date, as: .finish))
    default:
      throw InterchangeError(
        .badChoice, found: "\"\(key)\" is no date constraint",
        nextStep: NameHint.text(
          for: key, among: keys, otherwise: "write one of \(keys.joined(separator: ", "))"))
    }
  }
}
