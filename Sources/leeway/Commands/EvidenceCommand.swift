import ArgumentParser
import Engine
import EventStore
import Foundation
import Projections
import Reports

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write records, proofs and a signed head into one file that proves itself.",
    usage: "leeway evidence <position|range|change> -o <file> [<options>]",
    discussion: """
      The file is JSON and is checked without Leeway, by tools/verify-evidence. Give the key that \
      the ledger is known by, the "verifier" in it, to whoever checks on another way.

      Examples:
        leeway evidence CR-7 -o CR-7.evidence.json
        leeway evidence 1-40 -o first.json --key /media/stick/KEY
      """)

  @Argument(
    help: ArgumentHelp("An event, a range such as 10-20, or a change.", valueName: "subject"),
    transform: ProofSubject.read)
  var subject: ProofSubject

  @Option(
    name: .shortAndLong,
    help: ArgumentHelp("Where to write; - is standard output.", valueName: "file"))
  var output: String

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var key: KeyOptions

  func run() throws {
    let ledger = try ledger.open()
    let signing = try key.read(for: ledger.path)
    let events = try subject.events(in: ledger)
    let text: String
    do throws(EngineError) {
      let note = try ledger.signHead(with: signing)
      let head = TreeCheckpoint(note.text)
      let proof = try ledger.prove(events.map(\.position), size: head?.size)
      let verifier = signing.verifier(name: proof.head.origin)
      text = EvidenceJSON.bundle(proof, of: events, head: note, verifier: verifier).text + "\n"
    } catch {
      throw Failure(error)
    }
    try write(text, of: events.count)
  }

  private func write(_ text: String, of count: Int) throws {
    let console = Console.current
    guard output != "-" else {
      console.write(text)
      return
    }
    do {
      try Data(text.utf8).write(to: URL(filePath: console.absolute(output)), options: .atomic)
    } catch {
      throw Failure(
        .usage, code: "access-denied", "\(output) cannot be written.",
        next: "Choose another place: -o FILE")
    }
    console.write(
      ReceiptReport.text(
        [
          .sentence(
            "Wrote \(count) \(count == 1 ? "record" : "records") and what proves them to \(output)."
          ),
          .next("tools/verify-evidence \(output)"),
        ], console.style))
  }
}
