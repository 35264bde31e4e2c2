import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning
import Reports
import Wording

struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Ask for a change, by file or by flags.",
    usage: "leeway submit [<file>] [<options>]",
    discussion: """
      A request is a YAML or JSON file, - for standard input, or flags: --title, --reason and at \
      least one edit. With --revise the text of an earlier request is replaced.

      Examples:
        leeway submit request.yaml
        leeway submit --title "Second gripper" --reason "Acme asks" --set-duration T8=6d
        leeway submit --title "Ship a week earlier" --set-promise "M2=acme 2026-12-18"
        leeway submit --revise CR-7 request.yaml --because "The fair is in May"
      """)

  @Argument(help: "The request file; - for standard input.")
  var file: String?

  @Option(
    help: ArgumentHelp("Replace the text of this request.", valueName: "change"),
    transform: ChangeArgument.read)
  var revise: String?

  @Option(
    help: ArgumentHelp(
      "Why a revision changes urgency, importance or customer; by flags also --reason.",
      valueName: "text"))
  var because: String?

  @OptionGroup var project: ProjectOption
  @OptionGroup(title: "Request by flags") var request: RequestOptions
  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard because == nil || revise != nil else {
      throw ValidationError("--because says why an earlier request is revised: --revise CR-7.")
    }
    guard file == nil || request.isEmpty else {
      throw ValidationError("Give the request by file or by flags, not both.")
    }
    guard file != nil || !request.isEmpty else {
      throw ValidationError("Give a request file, or --title, --reason and an edit.")
    }
    guard file != nil || request.isComplete else {
      throw ValidationError(
        "A request by flags needs --title, --reason and an edit, such as --set-duration T8=6d.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open()
    let context = try options.context()
    let outcome: Outcome
    let request = try readRequest(ledger, context)
    do throws(EngineError) {
      if let revise {
        outcome = try ledger.revise(
          ChangeID(revise), to: request, because: because ?? self.request.reason, context)
      } else {
        outcome = try ledger.submit(request, context)
      }
    } catch {
      throw ledger.failure(error, about: revise)
    }
    let verb =
      revise == nil ? "Submitted" : outcome.events.isEmpty ? "Reads so already:" : "Revised"
    ReceiptPrinter.print(
      outcome, "\(verb) \(outcome.subject): \(request.title)", format: options.format,
      then: outcome.isDryRun ? [] : [.next("leeway evaluate \(outcome.subject)")])
  }

  private func readRequest(
    _ ledger: Ledger, _ context: CommandContext
  ) throws -> ChangeRequest {
    guard let file else {
      let project = try project.resolve(in: ledger)
      return try request.request(
        for: project, by: context.actor, minutesPerDay: ledger.dayLength(of: project))
    }
    let bytes = try PlanFile(argument: file)
    let named = try? project.resolve(in: ledger)
    do throws(InterchangeError) {
      return try ChangeRequestFile.read(
        bytes,
        defaults: ChangeRequestDefaults(
          project: named, requester: context.actor, department: "sales",
          minutesPerDay: named.map { ledger.dayLength(of: $0) } ?? 480))
    } catch {
      throw Failure(error)
    }
  }
}
