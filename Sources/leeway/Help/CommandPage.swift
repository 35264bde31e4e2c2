import ArgumentParser

/// A command where it stands in the program: what the help and the manual tell of it.
struct CommandPage {
  /// Its words, such as `leeway key list`.
  let path: [String]
  let type: any ParsableCommand.Type
  let description: CommandDescription

  /// The whole program.
  static let whole = CommandPage(
    path: [CommandDescription.whole.commandName], type: Leeway.self,
    description: .whole)

  /// Lines that say how it is called.
  var usage: String { Leeway.usageString(for: type) }

  /// Its parts under the names of their groups; the empty name for those in none.
  var groups: [(name: String, pages: [CommandPage])] {
    let configuration = type.configuration
    let named = configuration.groupedSubcommands.map { ($0.name, $0.subcommands) }
    return ([("", configuration.ungroupedSubcommands)] + named).compactMap { name, types in
      let pages = types.compactMap(part)
      return pages.isEmpty ? nil : (name, pages)
    }
  }

  /// The command that words begin with; this one where they name none of its parts.
  func named(by words: some Sequence<String>) -> CommandPage {
    var page = self
    for word in words {
      guard let next = page.groups.lazy.flatMap(\.pages).first(where: { $0.path.last == word })
      else { break }
      page = next
    }
    return page
  }

  private func part(_ type: any ParsableCommand.Type) -> CommandPage? {
    guard let name = type.configuration.commandName, let part = description.part(name) else {
      return nil
    }
    return CommandPage(path: path + [name], type: type, description: part)
  }
}
