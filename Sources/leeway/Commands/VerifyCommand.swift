import ArgumentParser
import Engine
import EventStore
import Reports
import Wording

struct VerifyCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "verify",
    abstract: "Check every record, index and payload, and the projections against the log.",
    usage: "leeway verify [--against <head>] [--decisions] [<options>]",
    discussion: """
      Reads every page of the file first, hashes every record anew, and changes nothing. Exit code \
      3 says that something is damaged. What is found wrong against a head that was kept elsewhere \
      (leeway head --sign) was taken away or rewritten since. Heads are checked with the key that \
      the ledger names, or with the one that you know it by (leeway key).

      Every command and every checkpoint recorded what the projections came to. The log is folded \
      anew and held against that: the first event from which a projection comes out otherwise is \
      named, and rows that were altered are. States that another version of a projection recorded \
      are counted and prove nothing either way.

      With --decisions, every recorded evaluation is computed again as of the position it rested \
      on, with its seed, and compared figure by figure; exit code 1 says that one differs. Those \
      of another engine version are counted and prove nothing either way.

      Examples:
        leeway verify
        leeway verify --ledger /srv/ledgers/harbour --format json
        leeway verify --against head-2026-12-01
        leeway verify --against head-2026-12-01 --verifier KEY
        leeway verify --decisions
      """)

  @OptionGroup var ledger: LedgerOptions
  @Flag(help: "Compute every recorded evaluation again and compare.") var decisions = false
  @Option(
    help: ArgumentHelp("A signed head that was kept; - is standard input.", valueName: "head"))
  var against: String?
  @Option(
    help: ArgumentHelp("The public key that heads must be signed with.", valueName: "key"),
    transform: PublicKey.read)
  var verifier: VerifierKey?
  @Option(help: "How to write the result.") var format: Format = .text

  func run() throws {
    let head = try against.map { try HeadFile.read($0) }
    let ledger = try ledger.open(readOnly: true, underSuspicion: true)
    if verifier != nil, head == nil { try requireHead(in: ledger) }
    let line = ProgressLine("verifying")
    let found: Verification
    do throws(EngineError) {
      found = try ledger.verify(against: head?.note, by: verifier) { line.show($0, of: $1) }
    } catch {
      line.end()
      throw Failure(error)
    }
    line.end()
    // A damaged log cannot say what its evaluations rested on.
    let check = decisions && found.isSound ? try checkDecisions(of: ledger) : nil
    let console = Console.current
    switch format {
    case .json:
      console.print(
        DigestText.json(found).adding(
          check.map { [("decisions", DecisionText.json($0))] } ?? []
        ).text)
    case .csv:
      var csv = CSV(["kind", "position", "finding"])
      for finding in found.findings {
        csv.add([finding.kind, finding.position.map { "\($0)" } ?? "", finding.sentence])
      }
      for row in check.map(DecisionText.rows) ?? [] { csv.add(row) }
      console.write(csv.text)
    case .text:
      if let folded = found.folded { console.write(DigestText.text(folded) + "\n") }
      console.write(
        ReceiptReport.text(
          FindingText.lines(found, head?.checkpoint.size)
            + (check.map { [.blank] + DecisionText.lines($0) } ?? []), console.style))
    }
    if !found.isSound { throw ExitStatus.damaged }
    if check?.isSound == false { throw ExitStatus.refused }
  }

  private func checkDecisions(of ledger: Ledger) throws -> DecisionCheck {
    let line = ProgressLine("evaluating again")
    defer { line.end() }
    do throws(EngineError) {
      return try ledger.verifyDecisions { line.show($0, of: $1) }
    } catch {
      throw Failure(error)
    }
  }

  /// A key alone says nothing about a log.
  private func requireHead(in ledger: Ledger) throws {
    let kept: SignedNote?
    do throws(EngineError) { kept = try ledger.keptHead() } catch { return }
    guard kept == nil else { return }
    throw Failure(
      .refused, code: "no-head", "No head of this ledger is signed, so the key checks nothing.",
      next: "Name a head that was kept: --against HEAD; or sign one: leeway head --sign")
  }
}
