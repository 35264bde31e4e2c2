/// Writes elements of an XML document, one a line, indented.
struct XMLWriter {
  private(set) var text = "<?xml version=\"1.0\" encoding=\"UTF-8\" standalone=\"yes\"?>\n"
  private var depth = 0

  /// An element that holds others.
  mutating func element(
    _ name: String, attributes: String = "", _ content: (inout XMLWriter) -> Void
  ) {
    indent()
    text += "<\(name)\(attributes)>\n"
    depth += 1
    content(&self)
    depth -= 1
    indent()
    text += "</\(name)>\n"
  }

  /// An element that holds text; nothing where there is none.
  mutating func leaf(_ name: String, _ value: String?) {
    guard let value else { return }
    indent()
    text += "<\(name)>\(XMLWriter.escaped(value))</\(name)>\n"
  }

  mutating func leaf(_ name: String, _ value: Int?) {
    leaf(name, value.map(String.init))
  }

  mutating func leaf(_ name: String, _ value: Bool) {
    leaf(name, value ? "1" : "0")
  }

  private mutating func indent() {
    text += String(repeating: " ", count: depth)
  }

  /// The value with markup as references; characters that XML 1.0 has not are
  /// replaced.
  static func escaped(_ value: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      switch scalar {
      case "&": scalars.append(contentsOf: "&amp;".unicodeScalars)
      case "<": scalars.append(contentsOf: "&lt;".unicodeScalars)
      case ">": scalars.append(contentsOf: "&gt;".unicodeScalars)
      case "\t", "\n": scalars.append(scalar)
      case "\r": scalars.append(contentsOf: "&#xD;".unicodeScalars)
      case "\0"..<" ", "\u{7F}"..."\u{9F}", "\u{FFFE}", "\u{FFFF}": scalars.append("\u{FFFD}")
      default: scalars.append(scalar)
      }
    }
    return String(scalars)
  }
}
