import ArgumentParser
import ChangeControl
import Engine
import Interchange
import Planning

struct SubmitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "submit", abstract: "Ask for a change, by file or by flags.",
    discussion: """
      A request is a YAML or JSON file, - for standard input, or flags: --title, --reason and at \
      least one edit. With --revise the text of an earlier request is replaced.
      """)

  @Argument(help: "The request file; - for standard input.")
  var file: String?

  @Option(help: ArgumentHelp("Replace the text of this request.", valueName: "change"))
  var revise: String?

  @OptionGroup var project: ProjectOption
  @OptionGroup(title: "Request by flags") var request: RequestOptions
  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard file == nil || request.isEmpty else {
      throw ValidationError("Give the request by file or by flags, not both.")
    }
    guard file != nil || !request.isEmpty else {
      throw ValidationError("Give a request file, or --title, --reason and an edit.")
    }
  }

  func run() throws {
    let ledger = try options.ledger.open()
    let context = try options.context()
    let outcome: Outcome
    let request = try readRequest(ledger, context)
    do throws(EngineError) {
      if let revise {
        outcome = try ledger.revise(ChangeID(revise), to: request, context)
      } else {
        outcome = try ledger.submit(request, context)
      }
    } catch {
      throw Failure(error, about: revise)
    }
    let words =
      revise == nil
      ? "Submitted \(outcome.subject): \(request.title)"
      : "Revised \(outcome.subject): \(request.title)"
    ReceiptPrinter.print(
      outcome, words, format: options.format)
    if options.format == .text, !outcome.isDryRun {
      Console.current.print("  next: leeway evaluate \(outcome.subject)")
    }
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
          project: named, requester: context.actor,
          minutesPerDay: named.map { ledger.dayLength(of: $0) } ?? 480))
    } catch {
      throw Failure(error)
    }
  }
}
