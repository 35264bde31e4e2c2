import ArgumentParser
import ChangeControl
import Engine
import Projections
import Reports

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Name who decides about changes, once.",
    discussion: """
      A plan file may name the board as well; leeway status shows who is on it.

      Example:
        leeway board --project-manager wang.wei --sales-manager li.na
      """)

  @Option(help: ArgumentHelp("Who signs for the project.", valueName: "name"))
  var projectManager: String

  @Option(help: ArgumentHelp("Who signs for sales.", valueName: "name"))
  var salesManager: String

  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard !projectManager.isEmpty, !salesManager.isEmpty else {
      throw ValidationError("A member of the board needs a name.")
    }
  }

  func run() throws {
    let board = Board(members: [
      Board.Member(person: projectManager, role: .projectManager),
      Board.Member(person: salesManager, role: .salesManager),
    ])
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.constitute(board, context)
    }
    let words = outcome.events.isEmpty ? "The board is named already" : "Named the board"
    ReceiptPrinter.print(
      outcome, words, format: options.format,
      then: board.members.map { .fact($0.role.word, $0.person) } + [.next("leeway status")])
  }
}
