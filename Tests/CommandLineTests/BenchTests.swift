import Testing

@testable import leeway

@Suite struct BenchTests {
  @Test func `the bench prints one object per figure and leaves nothing behind`() throws {
    let desk = try Desk()

    let run = desk.run("bench store --events 40 --repetitions 1 --format json")

    #expect(run.status == 0 && run.errors.isEmpty)
    let lines = run.output.split(separator: "\n")
    #expect(lines.count == 24)
    for line in lines {
      for key in ["name", "value", "unit", "floor", "ratio"] {
        #expect(line.contains("\"\(key)\":"))
      }
    }
    #expect(desk.run("bench store --events 0").status == 2)
  }

  @Test func `the bench prints a table`() throws {
    let run = try Desk().run("bench store --events 40 --repetitions 1")

    #expect(run.output.hasPrefix("FIGURE"))
    #expect(run.output.contains("\nappend.single "))
    expectPlainText(run.output)
  }

  @Test func `decimals are rounded and padded`() {
    #expect(FigureText.decimals(0.0551, 3) == "0.055")
    #expect(FigureText.decimals(2, 2) == "2.00")
    #expect(FigureText.decimals(9.999, 2) == "10.00")
  }
}
