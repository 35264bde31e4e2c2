import Foundation
import StoreTestSupport
import Testing

@Suite struct FollowTests {
  @Test func `events come as they are recorded by other processes`() throws {
    let desk = try Story.desk()
    let follower = try Binary.start(["follow", "--from", "31", "--format", "json"], at: desk)
    try waitUntil { follower.written.contains("\"position\":31") }

    let evaluated = try Binary.run("evaluate CR-7 --now 2026-12-02T09:00", at: desk)
    try waitUntil { follower.written.contains("\"position\":32") }
    desk.run("withdraw CR-7 --actor bob --now 2026-12-02T10:00")
    try waitUntil { follower.written.contains("\"position\":33") }
    follower.interrupt()
    let run = try follower.finish()

    #expect(evaluated.status == 0, "\(evaluated.text)")
    #expect(run.status == 0 && run.errors.isEmpty, "\(run.text)")
    #expect(run.output == desk.run("history --from 31 --format json").output)
  }

  @Test func `a follower without a beginning shows only what comes`() throws {
    let desk = try Story.desk()
    let follower = try Binary.start(["follow", "--limit", "1"], at: desk)
    // Time to begin, which cannot be seen from outside.
    usleep(1_500_000)

    desk.run("evaluate CR-7 --now 2026-12-02T09:00")
    let run = try follower.finish()

    #expect(run.status == 0 && run.output.hasPrefix("   #32"), "\(run.text)")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `a follower ends where it is told, in every format`() throws {
    let desk = try Story.desk()

    let text = desk.run("follow --from 29 --until 31")
    let csv = desk.run("follow --from 1 --until 31 --format csv")
    let json = desk.run("follow --from 1 --limit 4 --format json")

    try expectGolden(text.text, "read/follow--from-29--until-31")
    expectPlainText(text.output)
    #expect(csv.output == desk.run("history --format csv").output)
    #expect(json.output == desk.run("history --limit 4 --format json").output)
    #expect(desk.run("follow --from 9 --until 8").output.isEmpty)
    #expect(desk.run("follow --limit 0").output.isEmpty)
    #expect(desk.run("follow --from 0").status == 2)
    #expect(desk.run("follow --limit -1").status == 2)
  }

  @Test func `a reader that goes ends the follower`() throws {
    let desk = try Story.desk()

    let run = try Binary.shell(
      "set -o pipefail; leeway follow --from 1 | head -1", at: desk)

    #expect(run.status == 0 && run.output.contains("#1"), "\(run.output)")
    #expect(run.output.split(separator: "\n").count == 1)
  }

  @Test func `waiting takes no work`() throws {
    let desk = try Story.desk()

    let run = try Binary.shell(
      "time (timeout -s INT 3 '\(Binary.url.path())' follow)", at: desk)
    let user = try #require(run.output.firstMatch(of: /user\s+0m([0-9.]+)s/))

    #expect((Double(user.output.1) ?? 9) < 1, "\(run.output)")
  }
}
