import Foundation
import Testing

/// Compares text with a file in Fixtures/commandline/golden that a person read.
///
/// A missing file fails. With `LEEWAY_RECORD_GOLDEN` set, and only then, it is
/// written for review; a file that exists is never written.
func expectGolden(
  _ text: String, _ name: String, sourceLocation: SourceLocation = #_sourceLocation
) throws {
  let file = Fixtures.url("commandline/golden/\(name).txt")
  guard FileManager.default.fileExists(atPath: file.path()) else {
    if ProcessInfo.processInfo.environment["LEEWAY_RECORD_GOLDEN"] != nil {
      try FileManager.default.createDirectory(
        at: file.deletingLastPathComponent(), withIntermediateDirectories: true)
      try Data(text.utf8).write(to: file)
    }
    Issue.record(
      "\(name).txt was missing; read it before it is kept", sourceLocation: sourceLocation)
    return
  }
  let golden = String(decoding: try Data(contentsOf: file), as: UTF8.self)
  #expect(text == golden, "\(name).txt differs:\n\(text)", sourceLocation: sourceLocation)
}
