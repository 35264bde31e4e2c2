import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Foundation
import Reports

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty ledger, and name who decides.",
    usage: "leeway init [<directory>] [<options>]",
    discussion: """
      The ledger is a directory. Commands find .leeway from any directory below the one it is in. The board may be named here, in the plan file, or later with leeway board.

      Examples:
        leeway init
        leeway init crane --project-manager wang.wei --sales-manager li.na
      """)

  @Argument(
    help: "The new directory; else that of --ledger, else $LEEWAY_LEDGER, else .leeway.")
  var directory: String?

  @Option(
    help: ArgumentHelp("Who signs for the project.", valueName: "name"),
    transform: PersonName.read)
  var projectManager: String?

  @Option(
    help: ArgumentHelp("Who signs for sales.", valueName: "name"), transform: PersonName.read)
  var salesManager: String?

  @OptionGroup var options: WriteOptions

  func validate() throws {
    guard (projectManager == nil) == (salesManager == nil) else {
      throw ValidationError("Name both --project-manager and --sales-manager, or neither.")
    }
    guard directory == nil || options.ledger.ledger == nil else {
      throw ValidationError("Name the directory once: leeway init DIR")
    }
    guard directory?.isEmpty != true else { throw ValidationError("The directory has no name.") }
  }

  func run() throws {
    let place = NewDirectory(ledger: directory ?? options.ledger.ledger)
    let path = place.path
    let context = try options.context()
    let board = try board()
    try place.requireParent("init")
    do throws(EngineError) {
      let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
      if FileManager.default.fileExists(atPath: path), inside?.isEmpty != true {
        throw .store(.alreadyExists(path: path))
      }
      if !options.dryRun {
        let ledger = try Ledger.create(at: path)
        if let board { _ = try ledger.constitute(board, context) }
      }
    } catch {
      guard case .store(.missing) = error else { throw Failure(error) }
      throw Failure(
        .usage, code: "access-denied", "Nothing can be made at \(path).",
        next: "Choose another directory: leeway init DIR")
    }
    show(path, as: place.name, board)
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

  private func show(_ path: String, as directory: String, _ board: Board?) {
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
