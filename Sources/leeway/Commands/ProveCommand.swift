import ArgumentParser
import Engine
import EventStore
import Projections
import Reports
import Wording

struct ProveCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "prove",
    abstract: "Prove that events are in the log, and that it has only grown since a head.",
    usage: "leeway prove <position|range|change> [--from <head>] [<options>]",
    discussion: """
      The proofs lead from the records to the root of the current head (RFC 6962). They are \
      checked before they are shown.

      Examples:
        leeway prove 42
        leeway prove CR-7 --from head-2026-12-01
        leeway prove 10-20 --format json
      """)

  @Argument(
    help: ArgumentHelp("An event, a range such as 10-20, or a change.", valueName: "subject"),
    transform: ProofSubject.read)
  var subject: ProofSubject

  @Option(help: ArgumentHelp("A head that was kept: prove the growth since.", valueName: "head"))
  var from: String?

  @OptionGroup var ledger: LedgerOptions
  @Option(help: "How to write the result.") var format: Format = .text

  func run() throws {
    let ledger = try ledger.open(readOnly: true)
    let earlier = try from.map { try HeadFile.read($0).checkpoint }
    let events = try subject.events(in: ledger)
    let proof: LedgerProof
    do throws(EngineError) {
      proof = try ledger.prove(events.map(\.position), since: earlier)
    } catch {
      throw Failure(error)
    }
    let console = Console.current
    switch format {
    case .text: console.write(ProofText.text(proof, of: events))
    case .json: console.print(HeadJSON.value(proof).text)
    case .csv:
      var csv = CSV(["position", "leaf", "path"])
      for entry in proof.events {
        let path = entry.proof.path.map(\.description).joined(separator: " ")
        csv.add(["\(entry.position)", entry.leaf.description, path])
      }
      console.write(csv.text)
    }
  }
}
