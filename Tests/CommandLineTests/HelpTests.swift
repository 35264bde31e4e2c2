import Testing

@testable import leeway

@Suite struct HelpTests {
  @Test(arguments: Leeway.verbs)
  func `the help of a command is as it was read by a person`(verb: String) throws {
    let run = try Desk().run([verb, "--help"])

    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(run.output.contains("Example"))
    expectPlainText(run.output)
    try expectGolden(run.text, "help/\(verb)")
  }

  @Test func `the help of the whole names every command`() throws {
    let desk = try Desk()

    let run = desk.run(["--help"])

    for verb in Leeway.verbs { #expect(run.output.contains("\n  \(verb) ")) }
    #expect(desk.run([]).output == run.output)
    expectPlainText(run.output)
    try expectGolden(run.text, "help/leeway")
  }

  @Test func `help and version are results, not errors`() throws {
    let desk = try Desk()

    #expect(desk.run("help plan").output == desk.run("plan --help").output)
    #expect(desk.run("--version").output.contains("."))
    #expect(desk.run("--version").errors.isEmpty)
  }
}
