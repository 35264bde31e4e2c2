import ArgumentParser
import ChangeControl
import Engine
import EventStore
import Foundation
import Reports
import Wording

struct InitCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "init", abstract: "Make an empty ledger, and name who decides.",
    usage: "leeway init [<directory>] [<options>]",
    discussion: """
      The ledger is a directory. Commands find .leeway from any directory below the one it is in. The board may be named here, in the plan file, or later with leeway board.

      The key that signs heads of the ledger is read, or made if there is none; it never lies in the ledger.

      Examples:
        leeway init
        leeway init crane --project-manager wang.wei --sales-manager li.na
        leeway init crane --key /media/stick/KEY
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

  @OptionGroup var key: KeyOptions
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
    let inside = try? FileManager.default.contentsOfDirectory(atPath: path)
    var ledger: Ledger?
    if FileManager.default.fileExists(atPath: path), inside?.isEmpty != true {
      ledger = made(at: path)
      guard ledger != nil else { throw Failure(.alreadyExists(path: path)) }
    }
    let file = KeyFile(named: key.key)
    try file?.requireOutside(path)
    let isNewKey = file.map { !$0.exists } ?? false
    if !options.dryRun { file?.clearDrafts() }
    let signing = options.dryRun ? nil : try file.map { try $0.exists ? $0.read() : $0.make() }
    do throws(EngineError) {
      if !options.dryRun {
        func found(_ ledger: Ledger) throws(EngineError) {
          if let signing { try ledger.enroll(signing) }
          if let board { _ = try ledger.constitute(board, context) }
        }
        if let ledger {
          try found(ledger)
        } else {
          _ = try Ledger.create(at: path, by: context.id, founding: found)
        }
      }
    } catch {
      guard case .store(.missing) = error else { throw Failure(error) }
      throw Failure(
        .usage, code: "access-denied", "Nothing can be made at \(path).",
        next: "Choose another directory: leeway init DIR")
    }
    show(path, as: place.name, board, newKey: isNewKey ? file?.path : nil)
  }

  /// The ledger that this same command made before, whether or not it came to an end.
  private func made(at path: String) -> Ledger? {
    guard let id = options.commandID, let ledger = try? Ledger.open(at: path),
      (try? ledger.wasMade(by: id)) == true
    else { return nil }
    return ledger
  }

  /// The board of the flags, checked before anything is made.
  private func board() throws -> Board? {
    guard let projectManager, let salesManager else { return nil }
    let board = Board(members: [
      Board.Member(person: projectManager, role: .projectManager),
      Board.Member(person: salesManager, role: .salesManager),
    ])
    do throws(Refusal) {
      _ = try BoardStream.decide(.constitute(board), BoardStream.initial)
    } catch {
      throw Failure(.refused(error))
    }
    return board
  }

  private func show(_ path: String, as directory: String, _ board: Board?, newKey: String?) {
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
      for member in board?.members ?? [] {
        lines.append(.fact("\(member.role.word)", "\(member.person)"))
      }
      if let newKey { lines.append(.fact(options.dryRun ? "new key" : "made key", "\(newKey)")) }
      console.write(ReceiptReport.text(lines + [.next("leeway import PLAN")], console.style))
    }
  }
}
