import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Projections
import Reports
import Wording

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Report how far a task has come, by what is left.",
    usage: "leeway progress <task> [<options>]",
    discussion: """
      What is still to do is asked for, never a percentage. The plan moves with what is reported, \
      and what comes late is drawn from the buffers.

      Examples:
        leeway progress T8 --remaining 3d
        leeway progress T8 --started 2026-11-30T09:00 --remaining 12h
        leeway progress T8 --finished 2026-12-02T15:00
        leeway progress T8 --remaining 0
      """)

  @Argument(help: "Id of the task.", transform: IdentifierText.read) var task: String
  @Option(help: ArgumentHelp("Work still to do, such as 3d, 90m or 0.", valueName: "duration"))
  var remaining: String?
  @Option(help: ArgumentHelp("When work began.", valueName: "time")) var started: String?
  @Option(help: ArgumentHelp("When work ended.", valueName: "time")) var finished: String?
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard finished == nil || remaining == nil else {
      throw ValidationError("Give --finished or --remaining, not both.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open()
    let project = try project.resolve(in: ledger)
    let context = try options.context()
    let report = try report(minutesPerDay: ledger.dayLength(of: project))
    let before = try? ledger.ask(PlanInForce(project: project))
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.progress(report, in: project, context)
    } catch {
      throw ledger.failure(error)
    }
    let words: Message =
      outcome.events.isEmpty ? "\(task) is reported so already" : "Recorded progress of \(task)"
    ReceiptPrinter.print(
      outcome, words, format: options.format,
      then: outcome.events.flatMap { PlanEffectText($0, before: before).lines }
        + (outcome.isDryRun ? [] : [.next("leeway buffer")]))
  }

  private func report(minutesPerDay: Int) throws -> ProgressReport {
    ProgressReport(
      task: TaskID(task),
      started: try read(started, in: "--started") { (text) throws(InterchangeError) in
        try EditExpression.planTime(text, as: .start)
      },
      finished: try read(finished, in: "--finished") { (text) throws(InterchangeError) in
        try EditExpression.planTime(text, as: .finish)
      },
      remaining: try read(remaining, in: "--remaining") { (text) throws(InterchangeError) in
        text == "0" ? 0 : try EditExpression.duration(text, minutesPerDay: minutesPerDay).minutes
      })
  }

  private func read<Value>(
    _ text: String?, in flag: String, _ body: (String) throws(InterchangeError) -> Value
  ) throws -> Value? {
    guard let text else { return nil }
    do throws(InterchangeError) { return try body(text) } catch {
      throw Failure(error, in: flag)
    }
  }
}
