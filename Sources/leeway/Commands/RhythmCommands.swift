import ArgumentParser
import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

struct InboxCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "inbox",
    abstract: "What waits for you, and what you have to know.",
    usage: "leeway inbox [--person <name>] [<options>]",
    discussion: """
      Votes that are owed, evaluations, changes to carry out and to review, gates to decide, own \
      tasks that were to begin or end and were not reported; then own requests that were decided \
      and own tasks that a change has moved, of the open review cycle and the one before. Nothing \
      is marked as read: the inbox follows from the ledger as it stands. Without --person it is \
      that of everybody.

      Examples:
        leeway inbox
        leeway inbox --person wang.wei --format json
      """)

  @Option(
    help: ArgumentHelp("One person; everybody if left out.", valueName: "name"),
    transform: PersonName.read)
  var person: String?
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let items = try options.ask(
      Inbox(person: person, now: present.milliseconds(asOf: options.asOf)))
    let console = Console.current
    switch options.format {
    case .json: console.print(JSON.list(items, RhythmJSON.value).text)
    case .csv: console.write(RhythmJSON.csv(items))
    case .text:
      console.write(InboxReport.text(items, of: person, console.style(width: options.width)))
    }
  }
}

struct MinutesCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "minutes",
    abstract: "What the board did in a review cycle, from what is recorded.",
    usage: "leeway minutes [--cycle <number>] [<options>]",
    discussion: """
      Who voted and who did not, what was decided, by whom and why, what it does to dates and \
      buffer; what was carried out, asked for and taken back.

      Examples:
        leeway minutes
        leeway minutes --cycle 3 --format json
      """)

  @Option(help: "The review cycle; the one that is open if left out.") var cycle: Int?
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func run() throws {
    let record = try options.ask(
      CycleRecords(cycle: cycle, now: present.milliseconds(asOf: options.asOf)))
    let console = Console.current
    switch options.format {
    case .json: console.print(RhythmJSON.value(record).text)
    case .csv:
      throw Failure(
        .usage, code: "usage", "Minutes are no table.", next: "Choose --format text or json.")
    case .text: console.write(MinutesReport.text(record, console.style(width: options.width)))
    }
  }
}

struct MetricsCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "metrics",
    abstract: "How change requests fare: counts, and time to a decision.",
    usage: "leeway metrics [--cycle <number>] [<options>]",
    discussion: """
      By department of who asked. Time to a decision runs by the clock from submission to the \
      first decision of the board. An evaluation that repeats an earlier one of the same text was \
      needed because the plan had moved.

      Examples:
        leeway metrics
        leeway metrics --cycle 3 --format csv
      """)

  @Option(help: "Only what was recorded in this review cycle.") var cycle: Int?
  @OptionGroup var options: ReadOptions

  func run() throws {
    let metrics = try options.ask(ChangeFigures(cycle: cycle))
    let console = Console.current
    switch options.format {
    case .json: console.print(JSON.list(metrics, RhythmJSON.value).text)
    case .csv: console.write(RhythmJSON.csv(metrics))
    case .text:
      console.write(MetricsReport.text(metrics, cycle: cycle, console.style(width: options.width)))
    }
  }
}

struct DigestCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "digest",
    abstract: "A day or a week on a page, for everybody, a person or a department.",
    usage: "leeway digest [--day <date> | --week <date>] [<options>]",
    discussion: """
      What was asked for and decided, where the plans stood before and after, which lines moved, \
      and what waits for whom now. Without a date, the week that --now is in. With --person or \
      --department, only requests and lines that concern them.

      Examples:
        leeway digest
        leeway digest --day 2026-12-01 --person wang.wei
        leeway digest --week 2026-12-01 --department sales --format json
      """)

  @Option(
    help: ArgumentHelp("One day.", valueName: "date"), transform: ResourcesCommand.day)
  var day: PlanTime?
  @Option(
    help: ArgumentHelp("The week that this day is in.", valueName: "date"),
    transform: ResourcesCommand.day)
  var week: PlanTime?
  @Option(
    help: ArgumentHelp("Only what concerns this person.", valueName: "name"),
    transform: PersonName.read)
  var person: String?
  @Option(help: "Only what concerns this department.") var department: String?
  @OptionGroup var present: PresentOption
  @OptionGroup var options: ReadOptions

  func validate() throws {
    guard day == nil || week == nil else { throw ValidationError("Choose --day or --week.") }
  }

  func run() throws {
    let view = try options.ask(
      Digest(
        from: day ?? week, days: day == nil ? 7 : 1, person: person, department: department,
        now: present.milliseconds(asOf: options.asOf)))
    let console = Console.current
    switch options.format {
    case .json: console.print(RhythmJSON.value(view).text)
    case .csv:
      throw Failure(
        .usage, code: "usage", "A digest is no table.", next: "Choose --format text or json.")
    case .text:
      let whom = [person, department].compactMap(\.self)
      console.write(
        DigestReport.text(
          view, of: whom.isEmpty ? nil : whom.joined(separator: ", "),
          console.style(width: options.width)))
    }
  }
}
