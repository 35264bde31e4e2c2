import Foundation
import Testing

/// What must hold of any text that a command prints; a SHA-256 is never broken.
func expectPlainText(
  _ text: String, columns limit: Int = 80, sourceLocation: SourceLocation = #_sourceLocation
) {
  for line in text.split(separator: "\n") where !line.contains(/[0-9a-f]{64}/) {
    #expect(columns(line) <= limit, "\(line)", sourceLocation: sourceLocation)
  }
  for scalar in text.unicodeScalars where scalar.properties.generalCategory == .control {
    #expect(scalar == "\n" || scalar == "\r", "U+\(scalar.value)", sourceLocation: sourceLocation)
  }
}

/// Columns by a count of its own: everything from U+1100 that is no box, block
/// or sign takes two.
private func columns(_ line: Substring) -> Int {
  line.unicodeScalars.reduce(0) { sum, scalar in
    switch scalar.value {
    case 0x1100...0x115F, 0x2E80...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60:
      sum + 2
    default: sum + 1
    }
  }
}

/// The values of JSON Lines.
func expectJSONLines(
  _ text: String, sourceLocation: SourceLocation = #_sourceLocation
) throws -> [Any] {
  #expect(text.isEmpty || text.hasSuffix("\n"), sourceLocation: sourceLocation)
  return try text.split(separator: "\n").map {
    try JSONSerialization.jsonObject(with: Data($0.utf8), options: .fragmentsAllowed)
  }
}

/// The rows of comma-separated values, read by the rules of RFC 4180.
func csvRows(_ text: String) -> [[String]] {
  var rows: [[String]] = []
  var row: [String] = []
  var field = ""
  var isQuoted = false
  var last: Unicode.Scalar = ","
  for scalar in text.unicodeScalars {
    switch (scalar, isQuoted) {
    case ("\"", false):
      // A second quote right after the first closes nothing: it is meant.
      if last == "\"" { field += "\"" }
      isQuoted = true
    case ("\"", true): isQuoted = false
    case (",", false):
      row.append(field)
      field = ""
    case ("\n", false):
      rows.append(row + [field])
      (row, field) = ([], "")
    case ("\r", false): break
    default: field.unicodeScalars.append(scalar)
    }
    last = scalar
  }
  return rows
}
