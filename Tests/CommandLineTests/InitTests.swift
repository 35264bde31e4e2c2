import Foundation
import StoreTestSupport
import Testing

@Suite struct InitTests {
  @Test func `a new ledger is made, shown and used`() throws {
    let desk = try Desk()

    try expectGolden(desk.run("init --dry-run").text, "init/dry-run")
    #expect(!FileManager.default.fileExists(atPath: desk.path(".leeway")))
    try expectGolden(desk.run("init").text, "init/plain")
    #expect(desk.run("verify").status == 0)
  }

  @Test func `a new ledger knows its board`() throws {
    let desk = try Desk()

    let run = desk.run("init crane --project-manager wang.wei --sales-manager li.na")

    try expectGolden(run.text, "init/board")
    #expect(desk.run("status --ledger crane").output.contains("wang.wei"))
  }

  @Test func `the same command again makes no second ledger and shows the first result`() throws {
    let desk = try Desk()
    let command = "init crane --project-manager wang.wei --sales-manager li.na --command-id first"

    let made = desk.run(command)
    let state = desk.run("verify --ledger crane").output
    let again = desk.run(command)

    #expect(made.status == 0 && again.status == 0, "\(again.text)")
    #expect(again.output == made.output)
    #expect(desk.run("verify --ledger crane").output == state)
    let other = desk.run(command.replacing("first", with: "second"))
    #expect(other.errors.hasPrefix("error[ledger-exists]"))
    let changed = desk.run(command.replacing("wang.wei", with: "bob"))
    #expect(changed.status != 0, "\(changed.text)")
  }

  @Test func `a ledger that was made without its board gets it from the same command`() throws {
    let desk = try Desk()
    desk.run("init crane --command-id first")

    let run = desk.run(
      "init crane --project-manager wang.wei --sales-manager li.na --command-id first")

    #expect(run.status == 0)
    #expect(desk.run("status --ledger crane").output.contains("wang.wei"))
  }

  @Test func `a board that is none leaves no ledger behind`() throws {
    let desk = try Desk()

    let run = desk.run("init --project-manager li.na --sales-manager li.na")

    #expect(run.status == 1)
    try expectGolden(run.text, "init/board-twice")
    #expect(!FileManager.default.fileExists(atPath: desk.path(".leeway")))
  }

  @Test func `what stands in the place of a new ledger is left alone`() throws {
    let desk = try Desk()
    try desk.write("mine", to: "notes")

    let run = desk.run("init notes")

    #expect(run.status == 2)
    #expect(run.errors.hasPrefix("error[ledger-exists]"))
    #expect(try String(contentsOfFile: desk.path("notes"), encoding: .utf8) == "mine")
    #expect(desk.run("init /no/such/place").errors.hasPrefix("error[no-directory]"))
  }

  @Test func `the ledger is that of the flag, else of the variable, else the nearest`() throws {
    var desk = try Desk()
    desk.run("init")
    desk.run("init other --project-manager pm --sales-manager sm")
    let deep = desk.directory.url.appending(path: "a/b")
    try FileManager.default.createDirectory(at: deep, withIntermediateDirectories: true)

    #expect(desk.run(["status"], in: "a/b").output.contains("empty"))
    #expect(desk.run("status --ledger other").output.contains("pm"))
    desk.environment["LEEWAY_LEDGER"] = "other"
    #expect(desk.run("status").output.contains("pm"))
    #expect(desk.run("status --ledger .leeway").output.contains("empty"))
  }

  @Test func `a plan from standard input has a name in the record`() throws {
    let desk = try Desk()
    desk.run("init")

    let run = desk.run(
      ["import", "-", "--now", "2026-11-24T08:00"],
      input: "project: {id: p, start: 2026-11-30}\ntasks: [{id: A, duration: 3d}]\n")

    #expect(run.status == 0, "\(run.text)")
    #expect(desk.run("audit").output.contains("from standard input"))
    #expect(desk.run("import -").errors.contains("standard input: the file is empty"))
  }
}
