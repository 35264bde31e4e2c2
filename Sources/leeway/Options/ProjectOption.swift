import ArgumentParser
import Engine
import Planning

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
    if let project { return ProjectID(project) }
    do throws(EngineError) {
      let projects = try ledger.ask(Projects(), asOf: moment?.asOf)
      guard let only = projects.first, projects.count == 1 else {
        throw EngineError.whichProject(projects.map(\.text))
      }
      return only
    } catch {
      throw Failure(error)
    }
  }
}
