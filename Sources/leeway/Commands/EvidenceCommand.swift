import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Foundation
import Projections
import Reports
import Wording

struct EvidenceCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "evidence",
    abstract: "Write records, proofs and a signed head into one file that proves itself.",
    usage: "leeway evidence <position|range|change> -o <file> [<options>]",
    discussion: """
      In the file are the records, the board and the policies they stand under, the way from each \
      to the signed head, the way there from the head before, and a signed account of it all in \
      words. It is JSON and is checked without Leeway, by tools/verify-evidence. Give the key that \
      the ledger is known by, the "verifier" in it, to whoever checks on another way.

      Examples:
        leeway evidence CR-7 -o CR-7.evidence.json
        leeway evidence CR-7 -o CR-7.evidence.json --from head-2026-12-01
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

  @Option(
    help: ArgumentHelp(
      "A signed head that was kept: show the growth from it, else from the last one signed.",
      valueName: "head"))
  var from: String?

  @OptionGroup var ledger: LedgerOptions
  @OptionGroup var key: KeyOptions

  func run() throws {
    let ledger = try ledger.open()
    let signing = try key.read(for: ledger.path)
    let earlier = try from.map { try HeadFile.read($0).note }
    let events = try subject.events(in: ledger)
    let verifier: VerifierKey
    let bundle: JSON?
    do throws(EngineError) {
      verifier = signing.verifier(name: try ledger.head().origin)
      let kept = if let earlier { earlier } else { try ledger.keptHead() }
      let own = kept.flatMap { verifier.own($0) }
      if kept != nil, own == nil {
        bundle = nil
      } else {
        let evidence = try evidence(of: events, in: ledger, signing, since: own)
        guard let account = signing.sign(evidence.account, name: verifier.name) else {
          throw .cannotSign
        }
        bundle = evidence.bundle(account: account)
      }
    } catch {
      throw Failure(error)
    }
    guard let bundle else {
      throw Failure(
        .refused, code: "foreign-head",
        "The earlier head is not signed with the ledger's key, \(verifier).",
        next: "Name a head of this ledger: --from HEAD")
    }
    try write(bundle.text + "\n", of: events.count)
  }

  private func evidence(
    of events: [LedgerEvent], in ledger: Ledger, _ signing: SigningKey, since earlier: SignedNote?
  ) throws(EngineError) -> Evidence {
    let last = events.last?.position ?? 0
    var inForce: [LedgerEvent] = []
    for stream in [StreamName.board, .policy] {
      inForce += try ledger.ask(History(EventSelection(.stream(stream))))
        .filter { $0.position <= last }
    }
    inForce.sort { $0.position < $1.position }
    let policy = inForce.compactMap { event in
      if case .policy(.adopted(let policy)) = event.event { policy } else { nil }
    }.last
    let head = try ledger.signHead(with: signing)
    let checkpoint = TreeCheckpoint(head.text)
    let proof = try ledger.prove(
      (inForce + events).map(\.position), size: checkpoint?.size,
      since: earlier.flatMap { TreeCheckpoint($0.text) })
    let entries = zip(inForce + events, proof.events).map { Evidence.Entry($0, $1) }
    return Evidence(
      subject: subject.text, verifier: signing.verifier(name: proof.head.origin), head: head,
      growth: earlier.map { Evidence.Growth(from: $0, path: proof.growth?.path ?? []) },
      inForce: Array(entries.prefix(inForce.count)),
      rules: (policy == nil ? "of the standard policy, as none is adopted: " : "")
        + PolicyWords.lines(policy ?? .standard).joined(separator: "; "),
      events: Array(entries.dropFirst(inForce.count)))
  }

  private func write(_ text: String, of count: Int) throws {
    let console = Console.current
    guard output != "-" else {
      console.write(text)
      return
    }
    try console.write(text, toFile: output)
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
