/// A value of a policy as it stands in a file.
enum PolicyNode: Sendable, Equatable {
  case value(String)
  /// Values in one line, such as `[33, 90]`.
  case list([String])
  case map([Entry])

  struct Entry: Sendable, Equatable {
    var key: String
    var node: PolicyNode

    init(_ key: String, _ node: PolicyNode) {
      self.key = key
      self.node = node
    }

    init(_ key: String, _ number: Int) {
      self.init(key, .value(String(number)))
    }
  }

  /// The lines of an entry, each ended by a newline.
  static func yaml(_ entry: Entry, indent: Int = 0) -> String {
    let key = String(repeating: " ", count: indent) + quoted(entry.key) + ":"
    switch entry.node {
    case .value(let text): return "\(key) \(quoted(text))\n"
    case .list(let values): return "\(key) \(flow(values))\n"
    case .map(let entries) where entries.isEmpty: return "\(key) {}\n"
    case .map(let entries):
      return key + "\n" + entries.map { yaml($0, indent: indent + 2) }.joined()
    }
  }

  /// Every value with the keys that lead to it.
  static func fields(_ entry: Entry, under path: String = "") -> [PolicyField] {
    let path = path.isEmpty ? entry.key : "\(path).\(entry.key)"
    switch entry.node {
    case .value(let text): return [PolicyField(path: path, value: text)]
    case .list(let values): return [PolicyField(path: path, value: flow(values))]
    case .map(let entries): return entries.flatMap { fields($0, under: path) }
    }
  }

  private static func flow(_ values: [String]) -> String {
    "[\(values.map(quoted).joined(separator: ", "))]"
  }

  /// Text as YAML reads it back: plain where that is safe, else in quotes.
  private static func quoted(_ text: String) -> String {
    let isPlain =
      text.first.map { $0.isASCII && ($0.isLetter || $0.isNumber || $0 == "-") } == true
      && text != "-" && !text.hasSuffix(" ") && text != "null"
      && text.allSatisfy {
        $0.isASCII && ($0.isLetter || $0.isNumber || "-_./% ".contains($0))
      }
    guard !isPlain else { return text }
    var escaped = ""
    for scalar in text.unicodeScalars {
      switch scalar {
      case "\"", "\\": escaped += "\\\(scalar)"
      case "\n": escaped += "\\n"
      case _ where scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value):
        let digits = String(scalar.value, radix: 16)
        escaped += "\\x" + String(repeating: "0", count: 2 - digits.count) + digits
      default: escaped.unicodeScalars.append(scalar)
      }
    }
    return "\"\(escaped)\""
  }
}

/// One rule of a policy: where it stands in a file, and what it says.
public struct PolicyField: Sendable, Equatable {
  /// The keys that lead to it, such as `buffers.frozen.days`.
  public var path: String
  public var value: String
}
