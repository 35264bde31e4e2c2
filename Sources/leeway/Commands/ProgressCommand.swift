import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Projections

struct ProgressCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "progress", abstract: "Report how far a task has come, by what is left.")

  @Argument(help: "Id of the task.") var task: String
  @Option(help: ArgumentHelp("Work still to do, such as 3d or 90m.", valueName: "duration"))
  var remaining: String?
  @Option(help: ArgumentHelp("When work began.", valueName: "time")) var started: String?
  @Option(help: ArgumentHelp("When work ended.", valueName: "time")) var finished: String?
  @OptionGroup var project: ProjectOption
  @OptionGroup var options: WriteOptions

  func run() throws {
    let ledger = try options.ledger.open()
    let project = try project.resolve(in: ledger)
    let context = try options.context()
    let report = try report(minutesPerDay: ledger.dayLength(of: project))
    let outcome: Outcome
    do throws(EngineError) {
      outcome = try ledger.progress(report, in: project, context)
    } catch {
      throw Failure(error)
    }
    ReceiptPrinter.print(outcome, "Recorded progress of \(task)", format: options.format) {
      outcome.events.compactMap { event -> String? in
        guard case .plan(.progressed(let progressed)) = event.event else { return nil }
        return "The plan is at revision \(event.revision); "
          + "\(progressed.moves.count) lines moved, \(progressed.draws.count) buffers touched.\n"
      }.joined()
    }
  }

  private func report(minutesPerDay: Int) throws -> ProgressReport {
    do throws(InterchangeError) {
      return ProgressReport(
        task: TaskID(task),
        started: try time(started, as: .start), finished: try time(finished, as: .finish),
        remaining: try remaining.map { (text) throws(InterchangeError) in
          try EditExpression.duration(text, minutesPerDay: minutesPerDay).minutes
        })
    } catch {
      throw Failure(error)
    }
  }

  private func time(
    _ text: String?, as edge: DayEdge
  ) throws(InterchangeError) -> PlanTime? {
    guard let text else { return nil }
    return try EditExpression.planTime(text, as: edge)
  }
}
