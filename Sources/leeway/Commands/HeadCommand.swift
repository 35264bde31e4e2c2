import ArgumentParser
import Engine
import EventStore
import Wording

struct HeadCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "head",
    abstract: "The number of events and the root of the tree over them, to be kept elsewhere.",
    usage: "leeway head [--sign] [<options>]",
    discussion: """
      Written as a checkpoint of a transparency log (C2SP tlog-checkpoint); signed, it is a signed \
      note. Keep it where those who write the ledger cannot: leeway verify --against FILE finds \
      out whether the ledger was cut short or rewritten since.

      Examples:
        leeway head
        leeway head --sign > head-2026-12-01
        leeway head --sign --key /media/stick/KEY --format json
      """)

  @OptionGroup var ledger: LedgerOptions
  @Flag(help: "Sign it, and keep it in the ledger as well.") var sign = false
  @OptionGroup var key: KeyOptions
  @Option(help: "How to write the result.") var format: Format = .text

  func run() throws {
    let ledger = try ledger.open(readOnly: !sign)
    let console = Console.current
    let note = sign ? try signed(ledger) : nil
    do throws(EngineError) {
      let signed = note.flatMap { TreeCheckpoint($0.text) }
      let head = if let signed { signed } else { try ledger.head() }
      switch format {
      case .text: console.write(note?.description ?? head.text)
      case .json:
        console.print(
          HeadJSON.value(head, note: note, verifier: try ledger.verifierKey()).text)
      case .csv:
        console.write(
          CSV(["origin", "size", "root"])
            .adding([head.origin, "\(head.size)", Base64.encode(head.root.bytes)]).text)
      }
    } catch {
      throw Failure(error)
    }
  }

  private func signed(_ ledger: Ledger) throws -> SignedNote {
    let key = try key.read(for: ledger.path)
    do throws(EngineError) {
      return try ledger.signHead(with: key)
    } catch {
      throw Failure(error)
    }
  }
}
