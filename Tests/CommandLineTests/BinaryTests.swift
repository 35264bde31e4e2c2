import Foundation
import StoreTestSupport
import Testing

@Suite struct BinaryTests {
  @Test(arguments: [
    ("status", 0), ("evaluate CR-99", 1), ("statsu", 2), ("status --width none", 2),
    ("import nothing.yaml", 2), ("status --ledger nowhere", 2),
    ("withdraw CR-7 --actor bob --command-id story-2", 4), ("--help", 0), ("--version", 0),
  ])
  func `results go to standard output, all else to standard error`(
    line: String, status: Int32
  ) throws {
    let run = try Binary.run(line, at: try Story.desk())

    #expect(run.status == status, "\(run.text)")
    #expect(run.output.isEmpty == (status != 0))
    #expect(run.errors.isEmpty == (status == 0))
    expectPlainText(run.output + run.errors, columns: 100)
  }

  @Test func `the program and the process of the tests print the same`() throws {
    let desk = try Story.desk()

    for line in ["status", "plan", "audit CR-1", "queue --now 2026-12-04", "evaluate CR-99"] {
      let run = try Binary.run(line, at: desk)
      #expect(run.text == desk.run(line).text)
    }
  }

  @Test func `a reader that goes early ends the program quietly`() throws {
    let desk = try Story.desk()

    let run = try Binary.shell(
      "set -o pipefail; leeway audit | head -1; leeway history --format json | true", at: desk)

    #expect(run.status == 0)
    #expect(run.output.split(separator: "\n").count == 1, "\(run.output)")
  }

  @Test func `output that cannot be written is an error`() throws {
    let desk = try Story.desk()

    let run = try Binary.shell("leeway status > /dev/full", at: desk)

    #expect(run.status == 2)
    #expect(run.output.hasPrefix("error[output]"), "\(run.output)")
  }

  @Test func `a request and a plan are read from standard input`() throws {
    let desk = try Story.desk()
    let request =
      "title: Quiet horn\nreason: Night\ndepartment: sales\nedits: [{set-duration: {task: T6, duration: 3d}}]\n"

    let run = try Binary.run(["submit", "-"], at: desk, input: request)
    let refused = try Binary.run(
      ["submit", "-"], at: desk, input: "title: Quiet horn\nreason: x\n")

    #expect(run.status == 0 && run.output.hasPrefix("Submitted CR-8: Quiet horn"), "\(run.text)")
    #expect(refused.status == 2 && refused.errors.contains("standard input:1:"), "\(refused.text)")
  }

  @Test func `the ledger of the variable and the nearest upward are found`() throws {
    let desk = try Story.desk()
    let below = desk.directory.url.appending(path: "x/y")
    try FileManager.default.createDirectory(at: below, withIntermediateDirectories: true)

    let near = try Binary.shell("cd x/y && leeway status --format csv", at: desk)
    let named = try Binary.shell(
      "cd / && LEEWAY_LEDGER='\(desk.path(".leeway"))' leeway status --format csv", at: desk)

    #expect(near.status == 0 && near.output == named.output)
    #expect(near.output.contains("harbour"))
  }

  @Test func `nobody acts without a name`() throws {
    var desk = try Story.desk()
    desk.environment = [:]

    let run = try Binary.run("evaluate CR-7", at: desk)

    #expect(run.status == 2 && run.errors.hasPrefix("error[actor-missing]"), "\(run.text)")
  }

  @Test func `a place where nothing can be made is refused`() throws {
    let run = try Binary.run("init /proc/ledger", at: try Desk())

    #expect(run.status == 2 || run.status == 1, "\(run.text)")
    #expect(run.errors.hasPrefix("error[") && !run.errors.contains(".new"), "\(run.text)")
  }

  @Test func `eight processes submit at once and every number is given once`() throws {
    let desk = try Story.desk()

    let runs = try (1...8).map { number in
      try Binary.start(
        [
          "submit", "--title", "Request \(number)", "--reason", "All at once", "--set-duration",
          "T6=3d", "--command-id", "at-once-\(number)",
        ], at: desk)
    }
    let ended = try runs.map { try $0.finish() }
    let numbers = csvRows(desk.run("queue --all --format csv").output).dropFirst().map { $0[0] }

    #expect(ended.allSatisfy { $0.status == 0 }, "\(ended.map(\.text))")
    #expect(Set(numbers) == Set((1...15).map { "CR-\($0)" }))
    #expect(desk.run("verify").status == 0)
  }
}
