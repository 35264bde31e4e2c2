import Foundation
import Testing

/// Requests that contradict each other, compete for people and draw on one buffer.
@Suite struct AgendaTests {
  private static let now = ["--now", "2026-12-01T17:00"]

  /// A desk with five requests of which not all can be carried out.
  private static func desk() throws -> Desk {
    let desk = try Desk()
    var commands = [
      ["init", "--now", "2026-11-24T08:00"],
      ["import", Story.plan, "--now", "2026-11-24T08:00"],
    ]
    for (title, words) in [
      ("Second screen", "--set-duration T3=6d"),
      ("Night light", "--set-duration T3=5d --value 5000"),
      ("Louder horn", "--set-duration T5=4d --value 80000 --urgency 4 --importance 4"),
      ("More tests", "--set-duration T6=6d"),
      (
        "Collision guard",
        "--set-duration T2=7d/10d --value 120000 --urgency 5 --importance 4 --displace T4"
      ),
    ] {
      commands.append(
        ["submit", "--title", title, "--reason", "A market moved", "--actor", "bob"]
          + words.split(separator: " ").map(String.init) + now)
    }
    for command in commands { #expect(desk.run(command).status == 0) }
    return desk
  }

  @Test func `the agenda names what contradicts, what clashes and what does best`() throws {
    let run = try Self.desk().run(["agenda"] + Self.now)

    #expect(run.status == 0 && run.errors.isEmpty)
    expectPlainText(run.output, columns: 80)
    #expect(run.output.contains("RECOMMENDED: CR-5, CR-3, CR-2\n"))
    #expect(run.output.contains("Together they overdraw buffer PB"))
    try expectGolden(run.text, "agenda/five-requests")
  }

  @Test func `it is read on narrow and on wide pages`() throws {
    let desk = try Self.desk()

    for width in [40, 60, 120] {
      let run = desk.run(["agenda", "--width", "\(width)"] + Self.now)
      #expect(run.status == 0)
      expectPlainText(run.output, columns: width)
    }
  }

  @Test func `the order of the names changes nothing`() throws {
    let desk = try Self.desk()

    let first = desk.run(["agenda", "CR-1", "CR-4", "CR-5"] + Self.now)
    let second = desk.run(["agenda", "CR-5", "CR-1", "CR-4"] + Self.now)

    #expect(first.status == 0 && first.output == second.output)
    try expectGolden(first.text, "agenda/three-named")
  }

  @Test func `JSON holds all of it, on a line`() throws {
    let run = try Self.desk().run(["agenda", "--format", "json"] + Self.now)

    #expect(run.status == 0)
    #expect(try expectJSONLines(run.output).count == 1)
    try expectGolden(run.text, "agenda/five-requests-json")
  }

  @Test func `nothing is recorded`() throws {
    let desk = try Self.desk()
    let before = desk.state()

    desk.run(["agenda"] + Self.now)

    #expect(desk.state() == before)
  }

  @Test func `without requests there is nothing to weigh`() throws {
    let desk = try Desk()
    desk.run("init --now 2026-11-24T08:00")

    let run = desk.run(["agenda"] + Self.now)

    #expect(run.status == 0 && run.output.contains("No request waits for a decision."))
    #expect(desk.run("agenda --format csv").output.split(separator: "\n").count == 1)
  }

  @Test func `what is not there or closed is refused by name`() throws {
    let desk = try Self.desk()
    desk.run(["withdraw", "CR-1", "--actor", "bob", "--reason", "No need"] + Self.now)

    let unknown = desk.run(["agenda", "CR-2", "CR-9"] + Self.now)
    let closed = desk.run(["agenda", "CR-1", "CR-2"] + Self.now)
    let other = desk.run(["agenda", "CR-2", "--project", "aurora"] + Self.now)
    let nowhere = desk.run(["agenda", "--project", "aurora"] + Self.now)

    #expect(unknown.status == 1 && unknown.errors.contains("CR-9"))
    #expect(closed.status == 1 && closed.errors.contains("CR-1"))
    #expect(closed.errors.contains("change-closed"))
    #expect(other.status == 1 && other.errors.contains("other-project"))
    #expect(nowhere.status == 1 && nowhere.errors.contains("plan-unknown"))
  }

  @Test func `a board looks at so many requests, and is told how many rank behind them`() throws {
    let desk = try Desk()
    desk.run("init --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--now", "2026-11-24T08:00"])
    for number in 1...12 {
      desk.run([
        "submit", "--title", "Wish \(number)", "--reason", "Many", "--urgency",
        "\(number % 5 + 1)", "--set-duration", "T6=3d", "--now", "2026-11-25T09:00",
      ])
    }

    let usual = desk.run("agenda --now 2026-11-25T10:00")
    let more = desk.run("agenda --seats 12 --now 2026-11-25T10:00")
    let named = desk.run(["agenda", "--seats", "1", "CR-5", "CR-10", "--now", "2026-11-25T10:00"])
    let lines = try expectJSONLines(desk.run("agenda --format json --now 2026-11-25T10:00").output)
    let json = try #require(lines.first as? [String: Any])

    #expect(usual.output.contains("4 more requests rank behind these"), "\(usual.text)")
    #expect(usual.output.contains("leeway agenda --seats 12"))
    #expect(!more.output.contains("rank behind"))
    #expect(named.output.contains("CR-5") && named.output.contains("CR-10"))
    #expect((json["behind"] as? [Any])?.count == 4 && (json["requests"] as? [Any])?.count == 8)
    #expect(desk.run("agenda --seats 0").status == 2)
  }
}
