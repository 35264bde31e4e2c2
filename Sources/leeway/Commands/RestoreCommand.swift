import ArgumentParser
import Engine
import Foundation
import Reports
import Wording

struct RestoreCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "restore", abstract: "Check a backup and put it in place.",
    usage: "leeway restore <backup> [<directory>] [<options>]",
    discussion: """
      The backup itself is left as it is. A copy of it is checked to the last row before it is \
      moved to its place. A ledger that stands there is never touched without --replace; with it, \
      both change places in one step, and the old one is kept as <directory>.replaced.

      Examples:
        leeway restore /srv/backups/2026-12-01
        leeway restore /srv/backups/2026-12-01 harbour.leeway --replace
      """)

  @Argument(help: "The directory of the backup.")
  var backup: String

  @Argument(help: "Where the ledger goes; else $LEEWAY_LEDGER, else .leeway.")
  var directory: String?

  @Flag(help: "Take the place of the ledger that stands there.")
  var replace = false

  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard !backup.isEmpty, directory?.isEmpty != true else {
      throw ValidationError("The directory has no name.")
    }
  }

  func run() throws {
    let source = NewDirectory(backup)
    let place = NewDirectory(ledger: directory)
    try place.requireParent("restore")
    // Links are followed, so that what changes places are the ledgers.
    let path = URL(filePath: place.path).resolvingSymlinksInPath().path
    guard URL(filePath: source.path).resolvingSymlinksInPath().path != path else {
      throw Failure(
        .usage, code: "usage", "\(place.name) is the backup itself.",
        next: "Name where it goes: leeway restore BACKUP DIR")
    }
    let line = ProgressLine("checking")
    let restored: Restoration
    do throws(EngineError) {
      restored = try Ledger.restore(source.path, to: path, replacing: replace) {
        line.show($0, of: $1)
      }
    } catch {
      line.end()
      throw Failure(error).choosing("leeway restore BACKUP DIR; or replace it: --replace")
    }
    line.end()
    let found = restored.verification
    var lines: [ReceiptReport.Line] = [
      .sentence(
        "Restored \(found.head) events to \(place.name); every page, record and projection is "
          + "checked."), .fact("digest", "\(CopyAccount.digest(found))"),
    ]
    if let aside = restored.aside {
      lines.append(.fact("replaced", "kept as \(URL(filePath: aside).lastPathComponent)"))
    }
    CopyAccount(kind: "ledger", place: place, found: found, aside: restored.aside).show(
      lines + [.next("leeway status --ledger \(place.name)")], as: format)
  }
}
