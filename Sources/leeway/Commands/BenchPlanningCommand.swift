import ArgumentParser
import Bench
import ChangeControl
import Engine
import Interchange
import Planning
import Wording

struct BenchPlanningCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "planning",
    abstract: "Measure the search for short schedules on known instances.",
    usage: """
      leeway bench planning --set <directory> --best <csv> [--budget <limit>] [<options>]
      leeway bench planning --plans <file> [--generated <tasks>] [<options>]
      leeway bench planning --evaluated <tasks> [<options>]
      """,
    discussion: """
      Every .sm file of the directory (PSPLIB: one mode, renewable resources) is searched on one \
      core, and every schedule is checked by code that shares nothing with the search. The table \
      has the columns instance, lower_bound and upper_bound; upper_bound is the best finish that \
      is known. Give --set and --best again for another set.

      A budget is a number of schedules or a time: 5000, 0.1s, 250ms. With schedules the same seed \
      gives the same result.

      DEV and MAX are the average and the largest deviation from upper_bound, PATH is the average \
      over the critical path, all in per cent; BEST counts instances at upper_bound or below it, \
      PROVEN those whose finish is shown to be the earliest, and FAULTS those that break a rule.

      With --plans, plan files are levelled instead, links driving the dates; --generated adds a \
      plan of so many tasks. MS is the time from the plan to its dates.

      With --evaluated, changes of a generated project under way are evaluated: ten, each alone, \
      and ten and sixteen together. MS is the middle one of the times and LONGEST the longest; of a \
      change alone the least of three counts. SETS are those scheduled to find the best one.

      Examples:
        leeway bench planning --set psplib/j120 --best psplib/j120-best.csv --budget 0.1s
        leeway bench planning --set psplib/j60 --best psplib/j60-best.csv --budget 5000 \
      --format json
        leeway bench planning --plans tasks666.xml --generated 10000
        leeway bench planning --evaluated 500
      """)

  @Option(name: .customLong("set"), help: "A folder of .sm files.")
  var sets: [String] = []
  @Option(help: "What is known of the instances of a set.") var best: [String] = []
  @Option(help: "A plan file to level.") var plans: [String] = []
  @Option(help: "Tasks of a generated plan to level.") var generated: Int?
  @Option(help: "Tasks of a generated plan to evaluate changes of.") var evaluated: Int?
  @Option(help: "Schedules, or a time such as 0.1s, for each instance.")
  var budget = BudgetArgument(.seconds(0.1))
  @Option(help: "Makes another search.") var seed: UInt64 = 1
  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard !sets.isEmpty || !plans.isEmpty || generated != nil || evaluated != nil else {
      throw ValidationError("Give --set with --best, --plans, --generated or --evaluated.")
    }
    if let evaluated, !(50...5000).contains(evaluated) {
      throw ValidationError("--evaluated must be 50 to 5000 tasks.")
    }
    if let generated, !(1...100_000).contains(generated) {
      throw ValidationError("--generated must be 1 to 100000 tasks.")
    }
    guard sets.count == best.count else {
      throw ValidationError("Give one --best for each --set, in the same order.")
    }
  }

  func run() throws {
    if !plans.isEmpty || generated != nil { try level() }
    if let evaluated { try evaluate(tasks: evaluated) }
    if !sets.isEmpty { try search() }
  }

  private func evaluate(tasks: Int) throws {
    let table: EvaluationScoreText
    do throws(Refusal) {
      table = EvaluationScoreText(scores: try EvaluationBench.run(tasks: tasks))
    } catch {
      throw Failure(.refused(error))
    }
    show(json: table.json, csv: table.csv, text: table.text)
    try refuse(table.firstFault)
  }

  private func level() throws {
    var table = LevellingScoreText()
    for plan in plans {
      let file = try PlanFile(argument: plan)
      let reading: PlanReading
      do throws(InterchangeError) {
        reading = try PlanFormatCatalogue.read(
          file, options: ImportOptions(linkDriven: true, isLevelled: true))
      } catch {
        throw Failure(error)
      }
      table.add(plan, try score(reading.document.plan))
    }
    if let generated { table.add("generated", try score(LargePlan.make(tasks: generated))) }
    show(json: table.json, csv: table.csv, text: table.text)
    try refuse(table.firstFault)
  }

  private func score(_ plan: Plan) throws -> LevellingBench.Score {
    do throws(PlanningError) {
      return try LevellingBench.run(plan, seed: seed)
    } catch {
      throw Failure(
        .usage, code: "plan", "\(plan.id): \(error)", next: "Correct the plan file.")
    }
  }

  private func search() throws {
    let instances = try zip(sets, best).map { try InstanceFolder($0, best: $1) }
    var table = PlanningScoreText(budget: budget, seed: seed)
    for set in instances {
      let line = ProgressLine(set.name)
      let score = PlanningBench.run(set.cases, budget: budget.budget, seed: seed) {
        line.show(UInt64($0), of: UInt64($1))
      }
      line.end()
      table.add(set.name, score)
    }
    show(json: table.json, csv: table.csv, text: table.text)
    try refuse(table.firstFault)
  }

  private func show(json: [JSON], csv: String, text: String) {
    let console = Console.current
    switch format {
    case .json: for row in json { console.print(row.text) }
    case .csv: console.write(csv)
    case .text: console.write(text)
    }
  }

  private func refuse(_ fault: String?) throws {
    guard let fault else { return }
    throw Failure(
      .damaged, code: "broken-schedule", "A schedule breaks a rule: \(fault).",
      next: "Report it with the file and --seed \(seed); no plan was touched.")
  }
}
