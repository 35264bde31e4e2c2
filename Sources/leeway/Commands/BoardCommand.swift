import ArgumentParser
import ChangeControl
import Engine
import Projections
import Reports
import Wording

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Name who decides about changes, once.",
    usage: "leeway board --project-manager <name> --sales-manager <name> [<options>]",
    discussion: """
      A plan file may name the board as well; leeway status shows who is on it.

      Example:
        leeway board --project-manager wang.wei --sales-manager li.na
      """)

  @Option(
    help: ArgumentHelp("Who signs for the project.", valueName: "name"),
    transform: PersonName.read)
  var projectManager: String

  @Option(
    help: ArgumentHelp("Who signs for sales.", valueName: "name"), transform: PersonName.read)
  var salesManager: String

  @OptionGroup var options: WriteOptions

  func run() throws {
    let board = Board(members: [
      Board.Member(person: projectManager, role: .projectManager),
      Board.Member(person: salesManager, role: .salesManager),
    ])
    let outcome = try constitute(board)
    let words: Message = outcome.events.isEmpty ? "The board is named already" : "Named the board"
    ReceiptPrinter.print(
      outcome, words, format: options.format,
      then: board.members.map { .fact("\($0.role.word)", "\($0.person)") } + [
        .next("leeway status")
      ])
  }

  private func constitute(_ board: Board) throws -> Outcome {
    let context = try options.context()
    let ledger = try options.ledger.open()
    do throws(EngineError) {
      return try ledger.constitute(board, context)
    } catch {
      var failure = Failure(error)
      if case .refused(.boardDiffers) = error {
        let members = (try? ledger.ask(CharterInForce()))?.board?.members ?? []
        let names = members.map { "\($0.person) (\($0.role.word))" }
        failure.sentence = "Another board is in force: \(names.joined(separator: ", "))."
        failure.nextStep = "See it: leeway status; a ledger keeps the board it was given."
      }
      throw failure
    }
  }
}
