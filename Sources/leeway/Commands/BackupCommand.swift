import ArgumentParser
import Engine
import Reports
import Wording

struct BackupCommand: ParsableCommand {
  static let configuration = CommandConfiguration(
    commandName: "backup",
    abstract: "Copy the ledger while others go on working with it, and check the copy.",
    usage: "leeway backup <directory> [<options>]",
    discussion: """
      The copy is the ledger at one moment. It is made beside its place, checked like leeway \
      verify does, and then moved there whole: what stands at <directory> is a sound backup or \
      nothing. It is a ledger like any other and can be read with --ledger.

      Examples:
        leeway backup /srv/backups/2026-12-01
        leeway backup ../copy --ledger harbour.leeway --format json
      """)

  @Argument(help: "The new directory; nothing may stand there.")
  var directory: String

  @OptionGroup var ledger: LedgerOptions
  @Option(help: "How to write the result.") var format: Format = .text

  func validate() throws {
    guard !directory.isEmpty else { throw ValidationError("The directory has no name.") }
  }

  func run() throws {
    let place = NewDirectory(directory)
    let ledger = try ledger.open(readOnly: true)
    try place.requireParent("backup")
    let line = ProgressLine("checking")
    let found: Verification
    do throws(EngineError) {
      found = try ledger.backUp(to: place.path) { line.show($0, of: $1) }
    } catch {
      line.end()
      throw Failure(error).choosing("leeway backup DIR")
    }
    line.end()
    CopyAccount(kind: "backup", place: place, found: found).show(
      [
        .sentence(
          "Backed up \(found.head) events to \(place.name); every page, record and projection of "
            + "the copy is checked."), .fact("digest", "\(CopyAccount.digest(found))"),
        .next("leeway restore \(place.name) DIR"),
      ], as: format)
  }
}
