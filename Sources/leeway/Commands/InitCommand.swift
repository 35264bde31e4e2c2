import ArgumentParser
import ChangeControl
import Engine
import Foundation

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty ledger, and name who decides.")

  @Argument(help: "Directory of the new ledger; it must not exist.")
  var directory = ".leeway"

  @Option(help: ArgumentHelp("Who signs for the project.", valueName: "name"))
  var projectManager: String?

  @Option(help: ArgumentHelp("Who signs for sales.", valueName: "name"))
  var salesManager: String?

  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard (projectManager == nil) == (salesManager == nil) else {
      throw ValidationError("Name both --project-manager and --sales-manager, or neither.")
    }
    guard options.ledger.ledger == nil else {
      throw ValidationError("Name the directory without --ledger: leeway init DIR")
    }
    guard !options.dryRun else {
      throw ValidationError("init has no --dry-run: it only makes a directory.")
    }
  }

  func run() throws {
    let path = Console.current.absolute(directory)
    let context = try options.context()
    do throws(EngineError) {
      let ledger = try Ledger.create(at: path)
      if let projectManager, let salesManager {
        _ = try ledger.constitute(
          Board(members: [
            Board.Member(person: projectManager, role: .projectManager),
            Board.Member(person: salesManager, role: .salesManager),
          ]), context)
      }
    } catch {
      throw Failure(error)
    }
    switch options.format {
    case .json: Console.current.print((["ledger": .string(path)] as JSON).text)
    case .csv: Console.current.write(CSV(["ledger"]).adding([path]).text)
    case .text:
      Console.current.print("Made an empty ledger in \(directory).")
      Console.current.print("  next: leeway import PLAN")
    }
  }
}
