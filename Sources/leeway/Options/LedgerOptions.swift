import ArgumentParser
import Engine
import EventStore
import Foundation
import Wording

/// Which ledger a command works on.
struct LedgerOptions: ParsableArguments {
  @Option(
    help: ArgumentHelp(
      "Directory of the ledger; else $LEEWAY_LEDGER, else the nearest .leeway upward.",
      valueName: "dir"))
  var ledger: String?

  func validate() throws {
    guard ledger?.isEmpty != true else {
      throw ValidationError("--ledger names no directory.")
    }
  }

  /// Opens the ledger.
  func open(readOnly: Bool = false, underSuspicion: Bool = false) throws -> Ledger {
    do throws(EngineError) {
      return try Ledger.open(
        at: try path(), readOnly: readOnly, underSuspicion: underSuspicion)
    } catch {
      throw Failure(error)
    }
  }

  private func path() throws(EngineError) -> String {
    let console = Console.current
    if let ledger { return console.absolute(ledger) }
    if let named = console.environment["LEEWAY_LEDGER"], !named.isEmpty {
      return console.absolute(named)
    }
    var directory = URL(filePath: console.directory)
    while true {
      let candidate = directory.appending(path: ".leeway")
      if FileManager.default.fileExists(atPath: candidate.path) { return candidate.path }
      let parent = directory.deletingLastPathComponent()
      if parent.path == directory.path { break }
      directory = parent
    }
    throw .store(.missing(path: console.absolute(".leeway")))
  }
}

extension Console {
  /// A path as seen from the console's directory.
  func absolute(_ path: String) -> String {
    path.hasPrefix("/") ? path : directory + "/" + path
  }
}
