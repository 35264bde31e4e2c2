import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports

struct QueueCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "queue",
    abstract: "The requests, ranked as the board should take them; or one in full.",
    usage: "leeway queue [<change>] [--all | --explain] [<options>]",
    discussion: """
      As with plan and buffer, an id after the verb shows that one in full: what is asked for and \
      why, every edit, who has signed, and what to do next. --explain shows every term of every \
      score with its weight, and why each request stands before the next.

      Examples:
        leeway queue
        leeway queue CR-7
        leeway queue --explain
        leeway queue --all --as-of 2026-12-01 --format csv
      """)

  @Argument(
    help: "A request to read in full, such as CR-7; all if left out.",
    transform: ChangeArgument.read)
  var change: String?
  @Flag(help: "Closed requests as well.") var all = false
  @Flag(help: "What every score is made of, and why the order is as it is.") var explain = false
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard change == nil || !all else {
      throw ValidationError("Name a request, or ask for --all of them, not both.")
    }
    guard !explain || !all else {
      throw ValidationError("Only open requests are ranked: --explain or --all, not both.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    if explain { return try account(in: ledger) }
    if let change { return try show(change, in: ledger) }
    let lines = try options.answer(ChangeQueue(includesClosed: all, now: time), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: for line in lines { console.print(QueueJSON.value(line).text) }
    case .csv: console.write(QueueJSON.csv(lines))
    case .text: console.write(QueueReport.text(lines, console.style(width: options.width)))
    }
  }

  private func show(_ change: String, in ledger: Ledger) throws {
    let file = try options.answer(
      ChangeInFull(change: ChangeID(change)), in: ledger, about: change)
    let line = try options.answer(
      QueuedChange(change: ChangeID(change), now: time), in: ledger, about: change)
    let plan = try options.answer(PlanInForce(project: file.request.project), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(QueueJSON.value(line, file, plan: plan).text)
    case .csv: console.write(QueueJSON.csv([line]))
    case .text:
      console.write(
        RequestReport.text(line.entry, file, plan: plan, console.style(width: options.width)))
    }
  }

  /// Every place with what it is made of, or that of one request.
  private func account(in ledger: Ledger) throws {
    let ranks = try options.answer(QueueExplanation(now: time), in: ledger)
    if let change, !ranks.contains(where: { $0.line.entry.change.text == change }) {
      let file = try options.answer(
        ChangeInFull(change: ChangeID(change)), in: ledger, about: change)
      throw Failure(.refused(.changeClosed(file.stage.word)), about: change)
    }
    let console = Console.current
    switch options.format {
    case .json:
      for (index, rank) in ranks.enumerated()
      where change == nil || rank.line.entry.change.text == change {
        let next = index + 1 < ranks.count ? ranks[index + 1] : nil
        console.print(RankJSON.value(rank, place: index + 1, next: next).text)
      }
    case .csv: console.write(RankJSON.csv(ranks, only: change))
    case .text:
      console.write(
        QueueExplanationReport.text(
          ranks, only: change, console.style(width: options.width)))
    }
  }

  private var time: Int64 { present.milliseconds(asOf: options.asOf) }
}
