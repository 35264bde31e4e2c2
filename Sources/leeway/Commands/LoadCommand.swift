import ArgumentParser
import Crypto
import Engine
import EventStore
import Reports
import Wording

struct LoadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "load", abstract: "Make a new ledger from a dump, of either form.",
    usage: "leeway load <file> [<directory>] [<options>]",
    discussion: """
      Every line is checked against those before it, every event is decoded, and the SHA-256 of \
      the last line must fit; so it is with the frames of a history in binary form. Whose history \
      it is stays. The ledger grows in <directory>.loading and takes its place when it \
      is whole and verified. After an interruption the same command goes on where it stopped, once \
      it has compared what is there already with the file.

      Examples:
        leeway load harbour.jsonl harbour.leeway
        leeway load harbour.history harbour.leeway
        gunzip -c harbour.jsonl.gz | leeway load - harbour.leeway
      """)

  @Argument(help: "The file that leeway dump wrote; - for standard input.")
  var file: String

  @Argument(help: "Where the ledger goes; else $LEEWAY_LEDGER, else .leeway.")
  var directory: String?

  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard !file.isEmpty else { throw ValidationError("The file has no name.") }
    guard directory?.isEmpty != true else { throw ValidationError("The directory has no name.") }
  }

  func run() throws {
    let place = NewDirectory(ledger: directory)
    let input = try InputLines(file)
    try place.requireParent("load")
    try place.requireFree("leeway load FILE DIR")
    let bar = ProgressLine("loading")
    let check = ProgressLine("checking")
    let loader: HistoryLoader
    let found: Verification
    var number = 0
    do throws(EngineError) {
      loader = try HistoryLoader(into: place.path)
    } catch {
      throw Failure(error).choosing("leeway load FILE DIR")
    }
    do {
      if try input.isBinary() {
        try readBinary(input, into: loader, bar)
      } else {
        try read(input, into: loader, &number, bar)
      }
      found = try loader.finish { check.show($0, of: $1) }
    } catch {
      bar.end()
      check.end()
      throw input.failure(error, at: number, draft: loader.draft)
    }
    bar.end()
    check.end()
    var lines: [ReceiptReport.Line] = [
      .sentence(
        "Loaded \(found.head) events into \(place.name); every record and projection is checked."),
      .fact("digest", "\(CopyAccount.digest(found))"),
    ]
    if loader.resumedAt > 0 {
      lines.append(
        .fact("resumed", "\(loader.resumedAt) events were there before, as the file says"))
    }
    CopyAccount(kind: "ledger", place: place, found: found).show(
      lines + [.next("leeway status --ledger \(place.name)")], as: format)
  }

  /// Takes every line to the last one, which must speak for all before it.
  private func read(
    _ input: InputLines, into loader: HistoryLoader, _ number: inout Int, _ bar: ProgressLine
  ) throws {
    var hasher = SHA256()
    while let line = try input.next() {
      number += 1
      switch try DumpLine(line.bytes) {
      case .ledger(let ledger):
        guard number == 1 else {
          throw DumpLine.Mistake("the ledger is not named in the first line")
        }
        try loader.adopt(ledger, line: number)
      case .event(let event, let receipt):
        try loader.take(event, line: number)
        if let receipt { try loader.close(receipt, line: number) }
      case .command(let receipt): try loader.close(receipt, line: number)
      case .end(let end):
        try compare(
          end, with: CloudEvent.hex(hasher.finalize()), lines: UInt64(number - 1),
          head: loader.position)
        guard try input.next() == nil else {
          number += 1
          throw DumpLine.Mistake("something follows the last line of the dump")
        }
        return
      }
      guard line.isEnded else { break }
      hasher.update(data: line.bytes)
      hasher.update(data: [UInt8(ascii: "\n")])
      input.show(on: bar)
    }
    // What is complete is kept for the next attempt.
    try loader.flush()
    throw DumpLine.Mistake("the file ends before its last line: it was cut short")
  }

  /// Takes every frame to the last one.
  private func readBinary(
    _ input: InputLines, into loader: HistoryLoader, _ bar: ProgressLine
  ) throws {
    var load = BinaryLoad(into: loader)
    do {
      try load.run { (count) in
        input.show(on: bar)
        return try input.take(count)
      }
    } catch EngineError.contradiction(let offset, let finding) {
      throw input.mistaken(byte: offset, finding, draft: loader.draft)
    }
  }

  private func compare(
    _ end: DumpEnd, with sha256: String, lines: UInt64, head: UInt64
  ) throws(DumpLine.Mistake) {
    guard end.lines == lines else {
      throw .init("the dump had \(end.lines) lines before this one, the file has \(lines)")
    }
    guard end.head == head else {
      throw .init("the dump went to position \(end.head), the file goes to \(head)")
    }
    guard end.sha256 == sha256 else {
      throw .init("the lines have SHA-256 \(sha256), the dump says \(end.sha256)")
    }
  }
}
