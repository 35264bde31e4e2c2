import ArgumentParser
import Crypto
import Engine
import EventStore
import Foundation

struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump", abstract: "Write the whole history as CloudEvents, one JSON line each.",
    usage: "leeway dump [<file>] [<options>]",
    discussion: """
      Every line is a CloudEvent 1.0: the exact bytes of the event in data_base64, a summary for \
      people, and what leeway load needs to make the same ledger again. The last line has the \
      count of lines and a SHA-256 over them, so that a file cut short is noticed. The same \
      ledger gives the same bytes.

      Examples:
        leeway dump harbour.jsonl
        leeway dump | gzip > harbour.jsonl.gz
        leeway dump --from 120 | grep change.voted
      """)

  @Argument(help: "The new file; - or nothing for standard output.")
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Only from this position on; such a dump is not loaded.", valueName: "position"))
  var from: UInt64 = 1

  @OptionGroup var ledger: LedgerOptions

  func validate() throws {
    guard file?.isEmpty != true else { throw ValidationError("The file has no name.") }
    guard from > 0 else { throw ValidationError("Positions begin at 1.") }
  }

  func run() throws {
    let ledger = try ledger.open(readOnly: true)
    let export: HistoryExport
    do throws(EngineError) { export = try ledger.export(from: from) } catch {
      throw Failure(error)
    }
    guard let file, file != "-" else {
      let console = Console.current
      try write(export) { console.write($0) }
      return
    }
    let output = try NewFile(file, for: "dump")
    do {
      try write(export) { try output.write($0) }
      try output.keep()
    } catch {
      output.discard()
      throw error
    }
  }

  /// Writes all lines, page by page.
  private func write(_ export: HistoryExport, to output: (String) throws -> Void) throws {
    var hasher = SHA256()
    var count: UInt64 = 0
    var position = from - 1
    let line = ProgressLine("dumping")
    defer { line.end() }
    while true {
      let entries: [HistoryEntry]
      do throws(EngineError) { entries = try export.page() } catch { throw Failure(error) }
      if entries.isEmpty { break }
      var text = ""
      for entry in entries {
        text += try CloudEvent.line(entry) + "\n"
        count += 1
        if case .event(let event, _, _) = entry { position = event.position }
      }
      hasher.update(data: Array(text.utf8))
      try output(text)
      line.show(position, of: export.head)
    }
    try output(
      CloudEvent.end(
        DumpEnd(
          from: from, head: export.head, lines: count, sha256: CloudEvent.hex(hasher.finalize())))
        + "\n")
  }
}
