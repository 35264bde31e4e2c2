import Reports
import Wording

extension HelpReport {
  /// The help of a command, by the parser's description.
  init(of command: CommandPage) {
    self.init(
      abstract: Message(stringLiteral: command.description.abstract ?? ""),
      parts: DiscussionPart.parts(of: command.description.discussion ?? "").flatMap { part in
        switch part {
        case .paragraph(let words): [Part.paragraph(Message(stringLiteral: words))]
        case .typed(let lines): lines.map(Part.typed)
        }
      },
      usage: command.usage.split(separator: "\n").map(String.init),
      sections: HelpReport.arguments(of: command) + HelpReport.commands(of: command),
      further: command.groups.isEmpty
        ? nil
        : (["leeway", "help"] + command.path.dropFirst()).joined(separator: " "))
  }

  /// Arguments, sections with a title in the order of their first one, and the rest.
  private static func arguments(of command: CommandPage) -> [Section] {
    let shown = (command.description.arguments ?? []).filter(\.shouldDisplay)
    var titles: [String] = []
    for title in shown.compactMap(\.sectionTitle) where !titles.contains(title) {
      titles.append(title)
    }
    let plain = shown.filter { $0.sectionTitle == nil }
    return
      [section("Arguments", plain.filter { $0.kind == .positional })].compactMap(\.self)
      + titles.compactMap { title in
        section(Message(stringLiteral: title), shown.filter { $0.sectionTitle == title })
      }
      + [section("Options", plain.filter { $0.kind != .positional })].compactMap(\.self)
  }

  private static func section(_ title: Message, _ arguments: [ArgumentDescription]) -> Section? {
    guard !arguments.isEmpty else { return nil }
    return Section(
      title,
      arguments.map { argument in
        let meaning = argument.meaning { Message(stringLiteral: $0).text }
        return (argument.synopsis, Message(verbatim: meaning))
      })
  }

  private static func commands(of command: CommandPage) -> [Section] {
    command.groups.map { group in
      Section(
        group.name.isEmpty ? "Subcommands" : Message(stringLiteral: group.name),
        group.pages.map {
          ($0.path.last ?? "", Message(stringLiteral: $0.description.abstract ?? ""))
        })
    }
  }
}
