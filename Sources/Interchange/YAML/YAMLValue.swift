/// A part of a YAML or JSON document, with its place in the file.
struct YAMLValue: Sendable, Equatable {
  enum Content: Sendable, Equatable {
    /// Text as written, before any guess about its type.
    case scalar(String)
    /// Nothing, `~` or `null`, unquoted.
    case null
    case list([YAMLValue])
    /// In the order of the file.
    case map([Entry])
  }

  /// A key and what stands behind it.
  struct Entry: Sendable, Equatable {
    var key: String
    var place: SourcePlace
    var value: YAMLValue
  }

  var content: Content
  var place: SourcePlace

  var isNull: Bool {
    if case .null = content { true } else { false }
  }

  /// What the value is, for error messages.
  var shape: String {
    switch content {
    case .scalar(let text): text.count > 40 ? "\"\(text.prefix(40))…\"" : "\"\(text)\""
    case .null: "nothing"
    case .list: "a list"
    case .map: "a map"
    }
  }

  func error(
    _ code: InterchangeError.Code, _ found: String, _ nextStep: String
  ) -> InterchangeError {
    place.error(code, found, nextStep)
  }
}
