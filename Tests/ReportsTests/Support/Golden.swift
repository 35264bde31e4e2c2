import Foundation
import Testing

/// Compares text with a file in Fixtures/reports that a person has read.
///
/// A missing file fails. With `LEEWAY_RECORD_GOLDEN` set, and only then, it is
/// written for review; a file that exists is never written.
func expectGolden(
  _ text: String, _ name: String, width: Int? = 80,
  sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = folder.appendingPathComponent("\(name).txt")
  if let width {
    for line in text.split(separator: "\n") where !line.contains("\u{1B}") {
      #expect(columns(line) <= width, "\(line)", sourceLocation: sourceLocation)
    }
  }
  #expect(text.hasSuffix("\n"), sourceLocation: sourceLocation)
  guard FileManager.default.fileExists(atPath: file.path) else {
    if ProcessInfo.processInfo.environment["LEEWAY_RECORD_GOLDEN"] != nil {
      try Data(text.utf8).write(to: file)
    }
    Issue.record(
      "\(name).txt was missing; read it before it is kept", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == golden, "\(name).txt differs:\n\(text)", sourceLocation: sourceLocation)
}

/// Columns by a count of its own: joined emoji and flags two, and else
/// everything from U+1100 that is no box, block or sign.
func columns(_ line: Substring) -> Int {
  line.reduce(0) { sum, character in
    let scalars = character.unicodeScalars
    if scalars.contains(where: { $0 == "\u{200D}" || (0x1F1E6...0x1F1FF).contains($0.value) }) {
      return sum + 2
    }
    return sum + scalars.reduce(0) { $0 + columns($1) }
  }
}

private func columns(_ scalar: Unicode.Scalar) -> Int {
  switch scalar.value {
  case 0x1100...0x115F, 0x2E80...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F, 0xFF00...0xFF60,
    0x1F300...0x1FAFF:
    2
  case 0x0300...0x036F, 0xFE0F: 0
  default: 1
  }
}

private let folder = URL(fileURLWithPath: #filePath)
  .deletingLastPathComponent().deletingLastPathComponent().deletingLastPathComponent()
  .deletingLastPathComponent().appendingPathComponent("Fixtures/reports")
