import Testing

@Suite struct TerminalTests {
  @Test func `a terminal shows colour at its own width`() throws {
    let desk = try Story.desk()

    let text = try PseudoTerminal.run(["status"], at: desk, columns: 100)
    let rule = text.split(separator: "\r\n").first { $0.contains("──") }

    #expect(text.contains("\u{1B}[1m"))
    #expect(rule?.count { $0 == "─" } == 100)
  }

  @Test func `colour can be turned off`() throws {
    let desk = try Story.desk()

    for environment in [["NO_COLOR": "1"], ["TERM": "dumb"]] {
      let text = try PseudoTerminal.run(["status"], at: desk, environment: environment)
      #expect(!text.contains("\u{1B}"))
      #expect(text.contains("Leeway ledger"))
    }
  }

  @Test func `errors are coloured as well`() throws {
    let desk = try Story.desk()

    let text = try PseudoTerminal.run(["evaluate", "CR-99"], at: desk)

    #expect(text.contains("\u{1B}[31merror[change-unknown]\u{1B}[0m"))
  }

  @Test(arguments: ["rebuild", "verify", "replay"])
  func `a lengthy command shows how far it has come and clears the line`(verb: String) throws {
    let desk = try Story.desk()

    let text = try PseudoTerminal.run([verb], at: desk)

    #expect(text.contains("of 31"))
    #expect(text.contains("\r\u{1B}[2K"))
  }

  @Test(arguments: ["rebuild", "verify", "replay", "status", "plan", "evaluate CR-6 --show"])
  func `a pipe gets neither colour nor progress`(line: String) throws {
    let desk = try Story.desk()

    let run = try Binary.run(line, at: desk)

    #expect(run.status == 0 && run.errors.isEmpty)
    #expect(!run.output.contains("\u{1B}") && !run.output.contains("\r"))
  }
}
