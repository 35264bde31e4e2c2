import Testing

@testable import leeway

/// Help in Chinese.
@Suite struct ChineseHelpTests {
  /// The words of every command, without `leeway`.
  static let commands = words(of: .whole)

  private static func words(of page: CommandPage) -> [String] {
    [page.path.dropFirst().joined(separator: " ")]
      + page.groups.flatMap(\.pages).flatMap(words)
  }

  @Test(arguments: ["", "approve", "key list"])
  func `the help of a command is as it was read by a person`(command: String) throws {
    let run = try Desk().run("\(command) --help --lang zh-Hans")

    let name = command.isEmpty ? "leeway" : command.replacing(" ", with: "-")
    try expectGolden(run.text, "zh-Hans/help-\(name)")
  }

  @Test(arguments: commands)
  func `help in Chinese tells of the same command and options as in English`(
    command: String
  ) throws {
    let desk = try Desk()
    let page = CommandPage.whole.named(by: command.split(separator: " ").map(String.init))

    let run = desk.run("\(command) --help --lang zh-Hans")

    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.hasPrefix("概述：") && run.output.contains("\n用法：leeway"))
    let english = desk.run("\(command) --help").output
    for argument in page.description.arguments ?? [] where argument.shouldDisplay {
      #expect(run.output.contains("\n  \(argument.synopsis)"))
      for name in argument.names ?? [] { #expect(english.contains(name.text)) }
    }
    for part in page.groups.flatMap(\.pages) {
      #expect(run.output.contains("\n  \(part.path.last ?? "") "))
    }
    expectPlainText(run.output)
  }

  @Test func `help is the same, however it is asked for`() throws {
    let desk = try Desk()

    let help = desk.run("key list --help --lang zh-Hans").output

    #expect(desk.run("help key list --lang zh-Hans").output == help)
    #expect(desk.run("key list -h --lang zh-Hans").output == help)
    #expect(desk.run("--lang zh-Hans").output == desk.run("--help --lang zh-Hans").output)
    #expect(desk.run("--version --lang zh-Hans").output == desk.run("--version").output)
  }

  /// The list may only shrink.
  @Test func `the texts of the help without a Chinese form are known`() throws {
    let missing = ChineseForms.missing(
      in: ChineseHelpTests.commands.map { "\($0) --help" }, at: try Desk())

    try expectGolden(missing.joined(separator: "\n") + "\n", "zh-Hans/help-without-form")
  }
}
