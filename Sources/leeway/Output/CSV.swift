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
    guard value.contains(where: { ",\"\r\n".contains($0) }) else { return value }
    return "\"" + value.replacing("\"", with: "\"\"") + "\""
  }
}

extension CSV {
  func adding(_ row: [String]) -> CSV {
    var copy = self
    copy.add(row)
    return copy
  }
}
