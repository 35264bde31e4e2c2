import ArgumentParser
import Engine
import Projections
import Reports
import Wording

struct DiffCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "diff",
    abstract: "What changed between two moments: plans, promises, buffers, requests.",
    usage: "leeway diff <from> [<to>] [<options>]",
    discussion: """
      A moment is a position of the log, a time in UTC (a day means its end), or the name of a \
      baseline. Of a plan that is new, only its end, promises and buffers are told.

      Examples:
        leeway diff 50 61
        leeway diff 2026-11-24 2026-12-01
        leeway diff as-signed
        leeway diff 50 --format json
      """)

  @Argument(help: "The earlier moment.", transform: NamedMoment.read)
  var from: NamedMoment

  @Argument(help: "The later moment; else now.", transform: NamedMoment.read)
  var to: NamedMoment?

  @OptionGroup var ledger: LedgerOptions
  @Option(help: "How to write the result.") var format: Format = .text
  @Option(help: PageWidth.help, transform: PageWidth.read) var width: Int?

  func run() throws {
    let ledger = try ledger.open(readOnly: true)
    let (from, to) = (try from.resolve(in: ledger), try to?.resolve(in: ledger))
    let difference: LedgerDifference
    do throws(EngineError) {
      difference = try ledger.difference(from: from, to: to)
    } catch {
      throw Failure(error)
    }
    let console = Console.current
    switch format {
    case .json: console.print(DifferenceJSON.value(difference).text)
    case .csv: console.write(DifferenceJSON.csv(difference))
    case .text:
      console.write(DifferenceReport.text(difference, console.style(width: width)))
    }
  }
}
