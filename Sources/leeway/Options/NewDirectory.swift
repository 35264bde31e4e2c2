import Engine
import EventStore
import Foundation
import Wording

/// A directory that a command is about to make.
struct NewDirectory {
  /// As it was named, and as seen from the root.
  let name: String
  let path: String

  /// The directory of a ledger: as named, else `$LEEWAY_LEDGER`, else `.leeway`.
  init(ledger named: String?) {
    let variable = Console.current.environment["LEEWAY_LEDGER"] ?? ""
    self.init(named ?? (variable.isEmpty ? ".leeway" : variable))
  }

  init(_ name: String) {
    self.name = name
    var path = Console.current.absolute(name)
    while path.count > 1, path.hasSuffix("/") { path.removeLast() }
    self.path = path
  }

  /// Fails unless something may be made in the directory above; `verb` makes it.
  func requireParent(_ verb: String) throws {
    let parent = URL(filePath: path).deletingLastPathComponent().path
    guard FileManager.default.fileExists(atPath: parent) else {
      throw Failure(
        .usage, code: "no-directory", "There is no directory \(parent).",
        next: "Make it first; \(verb) makes only the ledger's own directory.")
    }
    guard FileManager.default.isWritableFile(atPath: parent) else {
      throw Failure(
        .usage, code: "access-denied", "Nothing may be made in \(parent).",
        next: "Check owner and permissions of the directory, or choose another one.")
    }
  }

  /// Fails where something stands at the place, other than an empty directory.
  func requireFree(_ advice: String) throws {
    guard FileManager.default.fileExists(atPath: path) else { return }
    let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
    guard inside?.isEmpty != true else { return }
    throw Failure(EngineError.store(.alreadyExists(path: path))).choosing(advice)
  }
}
