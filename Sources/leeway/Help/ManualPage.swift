import Engine

/// The manual page of the program, made from what the parser knows of it.
struct ManualPage {
  private var page = Roff()

  /// The page in roff, with the macros of man(7).
  var text: String { page.text }

  init(of program: CommandPage) {
    let name = program.path[0]
    page.macro("TH", name.uppercased(), "1", "", "\(name) \(Ledger.engineVersion)", "")
    page.macro("SH", "NAME")
    page.lines("\(name) - \(ManualPage.withoutStop(program.description.abstract))")
    page.macro("SH", "SYNOPSIS")
    page.macro("B", name)
    page.lines("<subcommand> [<options>]")
    page.macro("SH", "DESCRIPTION")
    discussion(of: program)
    for group in program.groups {
      page.macro("SH", group.name.uppercased())
      for command in group.pages { add(command) }
    }
    terms("ENVIRONMENT", ManualPage.environment)
    terms("EXIT STATUS", ManualPage.exitStatus)
    terms("FILES", ManualPage.files)
    page.macro("SH", "EXAMPLES")
    page.lines("From an empty ledger to a change that is decided and carried out:")
    page.example(ManualPage.examples)
  }

  /// A command, and then its parts.
  private mutating func add(_ command: CommandPage) {
    page.macro("SS", command.path.joined(separator: " "))
    page.lines(command.description.abstract ?? "")
    page.example(command.usage.split(separator: "\n").map(String.init))
    discussion(of: command)
    for argument in command.description.arguments ?? [] where isTold(argument) {
      page.entry(argument.synopsis, argument.meaning { $0 })
    }
    for part in command.groups.flatMap(\.pages) { add(part) }
  }

  /// Help and version are the same everywhere, and told once.
  private func isTold(_ argument: ArgumentDescription) -> Bool {
    argument.shouldDisplay
      && argument.names?.contains { ["help", "version"].contains($0.name) } != true
  }

  private mutating func discussion(of command: CommandPage) {
    for part in DiscussionPart.parts(of: command.description.discussion ?? "") {
      switch part {
      case .paragraph(let words): page.paragraph(words)
      case .typed(let lines): page.example(lines)
      }
    }
  }

  private mutating func terms(_ heading: String, _ terms: [(String, String)]) {
    page.macro("SH", heading)
    for (term, meaning) in terms { page.entry(term, meaning) }
  }

  private static func withoutStop(_ text: String?) -> String {
    let text = text ?? ""
    return text.hasSuffix(".") ? String(text.dropLast()) : text
  }
}
