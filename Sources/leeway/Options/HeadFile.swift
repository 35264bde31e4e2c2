import EventStore
import Foundation
import Wording

/// A signed head that somebody kept.
enum HeadFile {
  /// Reads the file; `-` is standard input.
  static func read(_ name: String) throws -> (note: SignedNote, checkpoint: TreeCheckpoint) {
    let console = Console.current
    let bytes: [UInt8]
    if name == "-" {
      bytes = console.readInput()
    } else {
      guard let data = try? Data(contentsOf: URL(filePath: console.absolute(name))) else {
        throw Failure(
          .usage, code: "no-file", "The head \(name) cannot be read.",
          next: "Check the path; a head is written by: leeway head --sign")
      }
      bytes = Array(data)
    }
    guard let text = String(validating: bytes, as: UTF8.self), let note = SignedNote(text),
      let checkpoint = TreeCheckpoint(note.text)
    else {
      throw Failure(
        .usage, code: "not-a-head", "\(name) does not hold a signed head.",
        next: "A head is written by: leeway head --sign")
    }
    return (note, checkpoint)
  }
}
