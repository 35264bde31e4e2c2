/// A text of ours for people, with places for what it is about.
///
/// Written as an English literal with what it is about interpolated:
/// `"Signed for \(change): \(choice)"` has the template `Signed for %1: %2`. The
/// template is looked up in the table of the language that is in force; a message
/// within a message is put into words first.
public struct Message: Sendable, Hashable, ExpressibleByStringInterpolation {
  /// The English text, `%1` and so on where something is put in, `%%` for a per cent
  /// sign.
  public let template: String
  public let arguments: [String]

  public init(stringLiteral value: String) {
    template = StringInterpolation.escaped(value)
    arguments = []
  }

  public init(stringInterpolation: StringInterpolation) {
    template = stringInterpolation.template
    arguments = stringInterpolation.arguments
  }

  /// What comes from people, or was put into words before: said as it is.
  public init(verbatim text: String) {
    template = text.isEmpty ? "" : "%1"
    arguments = text.isEmpty ? [] : [text]
  }

  /// One message of two that follow each other, looked up as one.
  public static func + (first: Message, second: Message) -> Message {
    guard !first.arguments.isEmpty, !second.arguments.isEmpty else {
      return Message(
        template: first.template + second.template, first.arguments + second.arguments)
    }
    let places = second.arguments.indices.map { "%\($0 + first.arguments.count + 1)" }
    return Message(
      template: first.template + fill(second.template, places, keepsSigns: true),
      first.arguments + second.arguments)
  }

  public var isEmpty: Bool { template.isEmpty }

  /// The text in the language in force.
  public var text: String {
    guard Language.current != .english || !arguments.isEmpty || template.utf8.contains(37) else {
      return template
    }
    return Message.fill(Language.current.form(of: template), arguments)
  }

  /// Puts arguments into a form; a place that has none stays as it stands.
  ///
  /// `%%` stays too where the text is to be a form again.
  private static func fill(
    _ form: String, _ arguments: [String], keepsSigns: Bool = false
  ) -> String {
    var text = ""
    var rest = Substring(form)
    while let sign = rest.firstIndex(of: "%") {
      text += rest[..<sign]
      rest = rest[rest.index(after: sign)...]
      if rest.first == "%" {
        text += keepsSigns ? "%%" : "%"
        rest.removeFirst()
        continue
      }
      let digits = rest.prefix { $0.isASCII && $0.isNumber }
      if let place = Int(digits), arguments.indices.contains(place - 1) {
        text += arguments[place - 1]
        rest = rest[digits.endIndex...]
      } else {
        text += "%"
      }
    }
    return text + rest
  }

  /// Collects the template and what is put in.
  public struct StringInterpolation: StringInterpolationProtocol, Sendable {
    fileprivate var template = ""
    fileprivate var arguments: [String] = []

    public init(literalCapacity: Int, interpolationCount: Int) {
      template.reserveCapacity(literalCapacity + 2 * interpolationCount)
    }

    public mutating func appendLiteral(_ literal: String) {
      template += Self.escaped(literal)
    }

    public mutating func appendInterpolation(_ message: Message) {
      append(message.text)
    }

    public mutating func appendInterpolation(_ value: some CustomStringConvertible) {
      append(value.description)
    }

    private mutating func append(_ text: String) {
      arguments.append(text)
      template += "%\(arguments.count)"
    }

    fileprivate static func escaped(_ literal: String) -> String {
      guard literal.utf8.contains(37) else { return literal }
      return literal.split(separator: "%", omittingEmptySubsequences: false).joined(separator: "%%")
    }
  }
}

/// A text of ours in the language in force.
public func say(_ message: Message) -> String { message.text }
