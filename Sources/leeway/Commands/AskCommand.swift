import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Projections
import Reports
import Wording

struct AskCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "ask", abstract: "Whether work can be promised for a date, and at what cost.",
    usage: "leeway ask --work <work> --skill <skill> --customer <id> [<options>]",
    discussion: """
      Adds the work to the plan in force on paper and evaluates that as a request is evaluated. \
      Yes means that it can be done by the date without breaking a promise or drawing more than a \
      buffer holds. The earliest promise is the first minute of which that is true. Nothing is \
      written. Exit code 0 says yes, 1 no. With --format json the request that asks for the same \
      comes with the answer.

      Examples:
        leeway ask --work 8d --skill development --customer acme --by 2026-12-12
        leeway ask --plan relaunch --work 3d --skill welding --customer acme
      """)

  @Option(help: ArgumentHelp("How much of one full person, such as 8d.", valueName: "work"))
  var work: String
  @Option(
    help: ArgumentHelp(
      "What whoever does it must be able to do, such as 'welding >= 2'.", valueName: "skill"))
  var skill: String
  @Option(help: ArgumentHelp("Id of the customer it is for.", valueName: "id"))
  var customer: String
  @Option(help: ArgumentHelp("The date to promise; the earliest if left out.", valueName: "date"))
  var by: String?
  @Option(
    help: ArgumentHelp("A task it waits for (repeatable).", valueName: "task"),
    transform: IdentifierText.read)
  var after: [String] = []
  @Option(
    help: ArgumentHelp("Who does it; else who has the skill and is done first.", valueName: "id"),
    transform: IdentifierText.read)
  var resource: String?
  @Option(help: ArgumentHelp("The share of that person it takes: 50%, 2.", valueName: "share"))
  var share: String = "100%"
  @Option(help: "What it wins, in whole units of money.") var value: Int?
  @Option(
    name: [.customLong("plan"), .customLong("project")],
    help: ArgumentHelp("The project; may be left out if there is one.", valueName: "id"),
    transform: IdentifierText.read)
  var plan: String?
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard !skill.isEmpty, !customer.isEmpty else {
      throw ValidationError("--skill and --customer name something.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open(readOnly: true)
    let project = try ProjectOption.resolve(plan, in: ledger, asOf: options.asOf)
    let state = try options.answer(PlanInForce(project: project), in: ledger)
    let answer = try options.answer(
      CanPromise(
        try inquiry(minutesPerDay: ReportStyle().measured(by: state.plan).minutesPerDay),
        in: project, now: present.milliseconds(asOf: options.asOf)),
      in: ledger)
    let console = Console.current
    switch options.format {
    case .json: console.print(PromiseJSON.value(answer).text)
    case .csv: console.write(EvaluationJSON.csv(answer.evaluation))
    case .text:
      let goals = try options.answer(CharterInForce(), in: ledger).goals
      console.write(
        PromiseReport.text(
          answer, plan: state, goals: goals, console.style(width: options.width)))
    }
    if !answer.isYes { throw ExitStatus.refused }
  }

  private func inquiry(minutesPerDay: Int) throws -> PromiseInquiry {
    let length = try read("work", work) { (text) throws(InterchangeError) in
      try EditExpression.duration(text, minutesPerDay: minutesPerDay)
    }
    guard !length.isElapsed else {
      throw Failure(
        .usage, code: "bad-duration", "--work: \"\(work)\" is not working time.",
        next: "Write working time, such as 8d.")
    }
    return PromiseInquiry(
      work: length.minutes, skill: try read("skill", skill, EditExpression.skill),
      customer: customer,
      by: try by.map { text in
        try read("by", text) { (text) throws(InterchangeError) in
          try EditExpression.planTime(text, as: .finish)
        }
      },
      after: after.map { TaskID($0) }, resource: resource.map { ResourceID($0) },
      units: try read("share", share, EditExpression.capacity), value: value)
  }

  /// Reads an expression; an error names the flag that held it.
  private func read<Value>(
    _ flag: String, _ text: String, _ body: (String) throws(InterchangeError) -> Value
  ) throws -> Value {
    do throws(InterchangeError) {
      return try body(text)
    } catch {
      throw Failure(error, in: "--\(flag)")
    }
  }
}
