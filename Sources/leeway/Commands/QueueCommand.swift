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
    usage: "leeway queue [<change>] [--all] [<options>]",
    discussion: """
      As with plan and buffer, an id after the verb shows that one in full: what is asked for and \
      why, every edit, who has signed, and what to do next.

      Examples:
        leeway queue
        leeway queue CR-7
        leeway queue --all --as-of 2026-12-01 --format csv
      """)

  @Argument(
    help: "A request to read in full, such as CR-7; all if left out.",
    transform: ChangeArgument.read)
  var change: String?
  @Flag(help: "Closed requests as well.") var all = false
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard change == nil || !all else {
      throw ValidationError("Name a request, or ask for --all of them, not both.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
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

  private var time: Int64 { present.milliseconds(asOf: options.asOf) }
}
