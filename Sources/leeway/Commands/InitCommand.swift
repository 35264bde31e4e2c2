import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Foundation
import Reports

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty ledger, and name who decides.",
    discussion: """
      The ledger is a directory, .leeway if not named; commands find it from any directory below \
      the one it is in. The board may be named here, in the plan file, or later with leeway board.

      Examples:
        leeway init
        leeway init /srv/ledgers/harbour --project-manager wang.wei --sales-manager li.na
      """)

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
    guard !directory.isEmpty else { throw ValidationError("The directory has no name.") }
  }

  func run() throws {
    let path = Console.current.absolute(directory)
    let context = try options.context()
    let board = try board()
    do throws(EngineError) {
      if options.dryRun {
        if FileManager.default.fileExists(atPath: path) {
          throw .store(.alreadyExists(path: path))
        }
      } else {
        let ledger = try Ledger.create(at: path)
        if let board { _ = try ledger.constitute(board, context) }
      }
    } catch {
      throw Failure(error)
    }
    show(path, board)
  }

  /// The board of the flags, checked before anything is made.
  private func board() throws -> Board? {
    guard let projectManager, let salesManager else { return nil }
    let board = Board(members: [
      Board.Member(person: projectManager, role: .projectManager),
      Board.Member(person: salesManager, role: .salesManager),
    ])
    do throws(Refusal) {
      _ = try BoardStream.decide(.constitute(board), nil)
    } catch {
      throw Failure(.refused(error))
    }
    return board
  }

  private func show(_ path: String, _ board: Board?) {
    let console = Console.current
    switch options.format {
    case .json:
      console.print(
        (["ledger": .string(path), "dryRun": .bool(options.dryRun)] as JSON).text)
    case .csv: console.write(CSV(["ledger"]).adding([path]).text)
    case .text:
      var lines: [ReceiptReport.Line] = [
        .sentence(
          options.dryRun
            ? "Dry run: nothing is made. An empty ledger would be made in \(directory)."
            : "Made an empty ledger in \(directory).")
      ]
      for member in board?.members ?? [] { lines.append(.fact(member.role.word, member.person)) }
      console.write(ReceiptReport.text(lines + [.next("leeway import PLAN")], console.style))
    }
  }
}
