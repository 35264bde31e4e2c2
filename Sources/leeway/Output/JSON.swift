/// A JSON value that keeps its keys in the order they are written down.
enum JSON: ExpressibleByDictionaryLiteral {
  case null
  case bool(Bool)
  case integer(Int)
  /// A number, written with three decimals.
  case decimal(Double)
  case string(String)
  case array([JSON])
  case object([Member])

  struct Member {
    var key: String
    var value: JSON
  }

  init(dictionaryLiteral elements: (String, JSON)...) {
    self = .object(elements.map { Member(key: $0.0, value: $0.1) })
  }

  static func members(_ members: [(key: String, value: JSON)]) -> JSON {
    .object(members.map { Member(key: $0.key, value: $0.value) })
  }

  /// An object with further members at its end.
  func adding(_ more: [(key: String, value: JSON)]) -> JSON {
    guard case .object(let members) = self else { return self }
    return .object(members + more.map { Member(key: $0.key, value: $0.value) })
  }

  static func string(_ value: String?) -> JSON { value.map { .string($0) } ?? .null }

  static func integer(_ value: Int?) -> JSON { value.map { .integer($0) } ?? .null }

  static func list<Element>(_ values: [Element], _ item: (Element) -> JSON) -> JSON {
    .array(values.map(item))
  }

  /// The value on one line.
  var text: String {
    var text = ""
    write(to: &text)
    return text
  }

  private func write(to text: inout String) {
    switch self {
    case .null: text += "null"
    case .bool(let value): text += value ? "true" : "false"
    case .integer(let value): text += String(value)
    case .decimal(let value): text += FigureText.decimals(value, 3)
    case .string(let value): JSON.quote(value, to: &text)
    case .array(let values):
      text += "["
      for (index, value) in values.enumerated() {
        if index > 0 { text += "," }
        value.write(to: &text)
      }
      text += "]"
    case .object(let members):
      text += "{"
      for (index, member) in members.enumerated() {
        if index > 0 { text += "," }
        JSON.quote(member.key, to: &text)
        text += ":"
        member.value.write(to: &text)
      }
      text += "}"
    }
  }

  private static func quote(_ value: String, to text: inout String) {
    text += "\""
    for scalar in value.unicodeScalars {
      switch scalar {
      case "\"": text += "\\\""
      case "\\": text += "\\\\"
      case "\n": text += "\\n"
      case "\r": text += "\\r"
      case "\t": text += "\\t"
      case "\0"..<" ", "\u{7F}"..."\u{9F}":
        let digits = String(scalar.value, radix: 16)
        text += "\\u" + String(repeating: "0", count: 4 - digits.count) + digits
      default: text.unicodeScalars.append(scalar)
      }
    }
    text += "\""
  }
}
