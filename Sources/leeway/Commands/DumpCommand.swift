import ArgumentParser
import Crypto
import Engine
import EventStore
import Foundation
import Wording

struct DumpCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "dump",
    abstract: "Write the whole history as CloudEvents, one JSON line each, or in binary form.",
    usage: "leeway dump [<file>] [<options>]",
    discussion: """
      Every line is a CloudEvent 1.0: the exact bytes of the event in data_base64, a summary for \
      people, and what leeway load needs to make the same ledger again. The first line has the \
      name, the public key and the last signed head of the ledger, so that signatures, heads and \
      evidence hold for the ledger that is loaded from it; the last line, the \
      count of lines and a SHA-256 over them, so that a file cut short is noticed. The same \
      ledger gives the same bytes.

      The binary form is half the size: records as they are stored, and the SHA-256 of all before \
      each.

      Examples:
        leeway dump harbour.jsonl
        leeway dump | gzip > harbour.jsonl.gz
        leeway dump --format binary harbour.history
        leeway dump --from 120 | grep change.voted
      """)

  @Argument(help: "The new file; - or nothing for standard output.")
  var file: String?

  @Option(
    help: ArgumentHelp(
      "Only from this position on; such a dump is not loaded.", valueName: "position"))
  var from: UInt64 = 1

  @OptionGroup var ledger: LedgerOptions
  @Option(help: "How to write the history.") var format: DumpFormat = .cloudevents

  func validate() throws {
    guard format != .binary || from == 1 else {
      throw ValidationError("A history in binary form is whole: leave out --from.")
    }
    guard file?.isEmpty != true else { throw ValidationError("The file has no name.") }
    guard from > 0 else { throw ValidationError("Positions begin at 1.") }
  }

  func run() throws {
    let ledger = try ledger.open(readOnly: true)
    guard let file, file != "-" else {
      let console = Console.current
      return try write(ledger) { console.write($0) }
    }
    let output = try NewFile(file, for: "dump")
    do {
      try write(ledger) { try output.write($0) }
      try output.keep()
    } catch {
      output.discard()
      throw error
    }
  }

  private func write(_ ledger: Ledger, to output: ([UInt8]) throws -> Void) throws {
    let line = ProgressLine("dumping")
    defer { line.end() }
    switch format {
    case .cloudevents:
      let export: HistoryExport
      do throws(EngineError) { export = try ledger.export(from: from) } catch {
        throw Failure(error)
      }
      try write(export, line) { try output(Array($0.utf8)) }
    case .binary:
      let export: BinaryExport
      do throws(EngineError) { export = try ledger.binaryExport() } catch { throw Failure(error) }
      while true {
        let bytes: [UInt8]
        do throws(EngineError) { bytes = try export.page() } catch { throw Failure(error) }
        if bytes.isEmpty { break }
        try output(bytes)
        line.show(export.position, of: export.head)
      }
    }
  }

  /// Writes all lines, page by page.
  private func write(
    _ export: HistoryExport, _ line: ProgressLine, to output: (String) throws -> Void
  ) throws {
    var hasher = SHA256()
    var count: UInt64 = 0
    var position = from - 1
    if from == 1 {
      let text = CloudEvent.line(export.provenance) + "\n"
      hasher.update(data: Array(text.utf8))
      try output(text)
      count += 1
    }
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

/// How a history is written.
enum DumpFormat: String, CaseIterable, ExpressibleByArgument {
  /// JSON lines that other programs read.
  case cloudevents
  /// Records as they are stored.
  case binary
}
