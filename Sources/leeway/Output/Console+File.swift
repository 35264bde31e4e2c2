import Foundation
import Wording

extension Console {
  /// Puts text in a file, in place of one that has the name; whole, or not at all.
  func write(_ text: String, toFile name: String) throws {
    do {
      try Data(text.utf8).write(to: URL(filePath: absolute(name)), options: .atomic)
    } catch {
      throw Failure(
        .usage, code: "access-denied", "\(name) cannot be written.",
        next: "Choose another place: -o FILE")
    }
  }
}
