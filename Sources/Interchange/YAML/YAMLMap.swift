/// A map whose keys the format knows.
struct YAMLMap {
  /// What the map describes, for error messages.
  var what: String
  var place: SourcePlace
  private var values: [String: YAMLValue]
  private var places: [String: SourcePlace]

  /// Takes a map apart.
  ///
  /// - Throws: `wrong-shape`, or `unknown-key` with the closest known key.
  init(
    _ value: YAMLValue, _ what: String, keys: [String]
  ) throws(InterchangeError) {
    self.what = what
    place = value.place
    values = [:]
    places = [:]
    for entry in try value.entries(what) {
      guard keys.contains(entry.key) else {
        throw entry.place.error(
          .unknownKey, "\(what) has no key \"\(entry.key)\"",
          NameHint.text(
            for: entry.key, among: keys, otherwise: "known are \(keys.joined(separator: ", "))"))
      }
      places[entry.key] = entry.place
      if !entry.value.isNull { values[entry.key] = entry.value }
    }
  }

  /// What stands behind a key; nil where the key is absent or says nothing.
  func optional(_ key: String) -> YAMLValue? {
    values[key]
  }

  /// - Throws: `missing-field`.
  func required(_ key: String) throws(InterchangeError) -> YAMLValue {
    guard let value = values[key] else {
      throw (places[key] ?? place).error(
        .missingField, "\(what) has no \"\(key)\"", "add \"\(key): …\"")
    }
    return value
  }
}
