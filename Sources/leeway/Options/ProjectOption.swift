import ArgumentParser
import Engine
import Planning
import Wording

/// Which project a command is about; the only one where none is named.
struct ProjectOption: ParsableArguments {
  @Option(
    help: ArgumentHelp("The project; may be left out if there is one.", valueName: "id"),
    transform: IdentifierText.read)
  var project: String?

  init() {}

  init(project: String?) {
    self.project = project
  }

  func resolve(in ledger: Ledger, asOf moment: Moment? = nil) throws -> ProjectID {
    try ProjectOption.resolve(project, in: ledger, asOf: moment)
  }

  /// The project of a name, or the only one.
  static func resolve(
    _ name: String?, in ledger: Ledger, asOf moment: Moment? = nil
  ) throws -> ProjectID {
    if let name { return ProjectID(name) }
    do throws(EngineError) {
      return try ledger.ask(
        OnlyProject(), asOf: moment?.asOf, notice: SnapshotNotice.show)
    } catch {
      throw Failure(error)
    }
  }
}
