/// Rows as comma-separated values (RFC 4180), with a header.
struct CSV {
  private(set) var text: String

  init(_ header: [String]) {
    text = ""
    add(header)
  }

  mutating func add(_ row: [String]) {
    text += row.map(CSV.field).joined(separator: ",") + "\r\n"
  }

  private static func field(_ value: String) -> String {
    let value = printable(value)
    guard value.unicodeScalars.contains(where: { ",\"\r\n".unicodeScalars.contains($0) }) else {
      return value
    }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }

  /// The value with control characters, which could steer a terminal, replaced;
  /// tabs and ends of lines stay.
  private static func printable(_ value: String) -> String {
    var scalars = String.UnicodeScalarView()
    for scalar in value.unicodeScalars {
      let isControl = scalar.properties.generalCategory == .control
      scalars.append(isControl && !"\t\r\n".unicodeScalars.contains(scalar) ? "\u{FFFD}" : scalar)
    }
    return String(scalars)
  }
}

extension CSV {
  func adding(_ row: [String]) -> CSV {
    var copy = self
    copy.add(row)
    return copy
  }
}
