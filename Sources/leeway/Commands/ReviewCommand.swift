import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct ReviewCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "review",
    abstract: "Compare changes that were carried out with what was expected.",
    usage: """
      leeway review [--project <id>] [<options>]
      leeway review record <change> [--note <text>] [<options>]
      """,
    discussion: """
      Lists every change that was carried out: how much of its work is finished, what it took \
      against the estimate, and for each person who estimates how far off the estimates were. Once \
      all its work is finished a change can be reviewed, which closes it: the milestones and the \
      finish that were expected when it was decided are recorded beside those that came true.

      Examples:
        leeway review
        leeway review record CR-7 --note "The supplier was late, not we"
      """,
    subcommands: [ReviewListCommand.self, ReviewRecordCommand.self],
    defaultSubcommand: ReviewListCommand.self)
}

struct ReviewListCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "list", abstract: "What came of the changes that were carried out.",
    discussion: """
      Example:
        leeway review list --format csv
      """)

  @Option(
    help: ArgumentHelp("The project; all if left out.", valueName: "id"),
    transform: IdentifierText.read)
  var project: String?
  @OptionGroup var options: ReadOptions

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let views = try options.answer(
      CarriedOutChanges(project: project.map { ProjectID($0) }), in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(JSON.list(views, ReviewJSON.value).text)
    case .csv: console.write(ReviewJSON.csv(views))
    case .text: console.write(ReviewReport.text(views, console.style(width: options.width)))
    }
  }
}

struct ReviewRecordCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "record", abstract: "Review a change and close it.",
    usage: "leeway review record <change> [--note <text>] [<options>]",
    discussion: """
      Example:
        leeway review record CR-7 --note "The supplier was late, not we"
      """)

  @Argument(help: ChangeArgument.help, transform: ChangeArgument.read) var change: String
  @Option(help: "What was learnt.") var note: String = ""
  @OptionGroup var options: WriteOptions

  func run() throws {
    let (id, note) = (ChangeID(change), note)
    let (_, outcome) = try options.run(about: change) { (ledger, context) throws(EngineError) in
      try ledger.review(id, note: note, context)
    }
    ReceiptPrinter.print(
      outcome, outcome.events.isEmpty ? "\(change) is reviewed already" : "Reviewed \(change)",
      format: options.format, then: [.next("leeway review")])
  }
}
