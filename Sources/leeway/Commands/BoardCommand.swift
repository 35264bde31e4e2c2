import ArgumentParser
import ChangeControl
import Engine
import Projections

struct BoardCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "board", abstract: "Name who decides about changes, once.",
    discussion: "A plan file may name the board as well; leeway status shows who is on it.")

  @Option(help: ArgumentHelp("Who signs for the project.", valueName: "name"))
  var projectManager: String

  @Option(help: ArgumentHelp("Who signs for sales.", valueName: "name"))
  var salesManager: String

  @OptionGroup var options: WriteOptions

  func run() throws {
    let board = Board(members: [
      Board.Member(person: projectManager, role: .projectManager),
      Board.Member(person: salesManager, role: .salesManager),
    ])
    let (_, outcome) = try options.run { (ledger, context) throws(EngineError) in
      try ledger.constitute(board, context)
    }
    ReceiptPrinter.print(outcome, "Named the board", format: options.format)
  }
}
