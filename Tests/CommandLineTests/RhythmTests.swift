import Foundation
import Testing

@testable import leeway

/// Inbox, minutes and figures of the story.
@Suite struct RhythmTests {
  @Test func `the inbox names what waits for whom, and the command that does it`() throws {
    let desk = try Story.desk()

    try expectGolden(desk.run("inbox --now 2026-12-08T09:00").output, "rhythm/inbox")
    try expectGolden(
      desk.run("inbox --person wang.wei --now 2026-12-08T09:00 --format json").output,
      "rhythm/inbox-json")
    try expectGolden(
      desk.run("inbox --now 2026-12-08T09:00 --format csv").output, "rhythm/inbox-csv")
    #expect(desk.run("inbox --person nobody").output.contains("Nothing waits for nobody."))
    #expect(!desk.run("inbox --as-of 2026-11-25T09:30").output.contains("CR-7"))
  }

  @Test func `what is done leaves the inbox, and what a change moved comes to the owner`() throws {
    let desk = try Desk()
    desk.run("init --now 2026-11-24T08:00")
    let plan = try String(contentsOfFile: Story.plan, encoding: .utf8)
      .replacing("id: T5, name: Bench test,", with: "id: T5, name: Bench test, owner: chen.li,")
    try desk.write(plan, to: "plan.yaml")
    desk.run("import plan.yaml --now 2026-11-24T08:00")
    desk.run([
      "submit", "--title", "Guard", "--reason", "Port", "--actor", "bob", "--set-duration",
      "T2=7d/10d", "--now", "2026-11-25T09:00",
    ])
    func inbox(_ person: String, at time: String) -> String {
      desk.run(["inbox", "--person", person, "--now", time]).output
    }

    #expect(inbox("wang.wei", at: "2026-11-25T09:30").contains("leeway evaluate CR-1"))
    desk.run("evaluate CR-1 --now 2026-11-25T10:00")
    #expect(inbox("wang.wei", at: "2026-11-25T10:30").contains("leeway approve CR-1"))
    #expect(inbox("li.na", at: "2026-11-25T10:30").contains("leeway approve CR-1"))
    desk.run("approve CR-1 --actor wang.wei --now 2026-11-25T11:00")
    #expect(!inbox("wang.wei", at: "2026-11-25T11:30").contains("CR-1"))
    desk.run("approve CR-1 --now 2026-11-25T12:00")
    #expect(inbox("wang.wei", at: "2026-11-25T12:30").contains("leeway reschedule CR-1"))
    desk.run("reschedule CR-1 --actor wang.wei --now 2026-11-25T13:00")
    #expect(inbox("chen.li", at: "2026-11-25T14:00").contains("CR-1 moved it"))
    #expect(inbox("bob", at: "2026-11-25T14:00").contains("carried out"))
    #expect(!inbox("chen.li", at: "2027-03-25T14:00").contains("CR-1 moved it"))
    #expect(inbox("chen.li", at: "2027-03-25T14:00").contains("was to begin"))
  }

  @Test func `minutes tell who voted, why, and what it does`() throws {
    let desk = try Story.desk()

    try expectGolden(desk.run("minutes --now 2026-11-28T09:00").output, "rhythm/minutes")
    try expectGolden(
      desk.run("minutes --now 2026-11-28T09:00 --format json").output, "rhythm/minutes-json")
    #expect(desk.run("minutes --cycle 1").output.contains("Nothing was decided."))
    #expect(desk.run("minutes --format csv").status == 2)
  }

  @Test func `figures count each department and the time to a decision`() throws {
    let desk = try Story.desk()

    try expectGolden(desk.run("metrics").output, "rhythm/metrics")
    try expectGolden(desk.run("metrics --format csv").output, "rhythm/metrics-csv")
    try expectGolden(desk.run("metrics --format json").output, "rhythm/metrics-json")
    #expect(desk.run("metrics --cycle 1").output.contains("cycle 1"))
  }

  @Test func `a digest tells what happened in a week or a day, for whom it concerns`() throws {
    let desk = try Story.desk()

    try expectGolden(
      desk.run("digest --week 2026-11-25 --now 2026-12-02T09:00").output, "rhythm/digest")
    try expectGolden(
      desk.run("digest --day 2026-12-01 --now 2026-12-02T09:00 --format json").output,
      "rhythm/digest-json")
    #expect(
      desk.run("digest --week 2026-11-25 --person bob --now 2026-12-02T09:00").output
        .contains("asked for by bob"))
    #expect(desk.run("digest --week 2025-01-01 --now 2026-12-02T09:00").output.contains("Nothing"))
    #expect(desk.run("digest --day 2026-12-01 --week 2026-12-01").status == 2)
    #expect(desk.run("digest --format csv").status == 2)
  }
}
