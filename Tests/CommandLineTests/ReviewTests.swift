import Foundation
import Testing

@testable import leeway

/// What came of changes, and requests that take the place of others.
@Suite struct ReviewTests {
  @Test func `a change is reviewed once its work is finished, and estimates are held against it`()
    throws
  {
    let desk = try Story.desk()
    let early = desk.run("review record CR-1 --now 2026-12-10T09:00")
    desk.run("progress T1 --finished 2026-12-04T12:00 --now 2026-12-04T13:00")
    desk.run(
      "progress T2 --started 2026-12-04T12:00 --finished 2026-12-17T17:00 --now 2026-12-18T09:00")
    let list = desk.run("review")
    let record = desk.run([
      "review", "record", "CR-1", "--note", "The guard needed a second sensor", "--now",
      "2026-12-18T10:00",
    ])
    let again = desk.run("review record CR-1 --now 2026-12-18T11:00")

    #expect(early.status == 1 && early.errors.hasPrefix("error[not-implemented]"), "\(early.text)")
    #expect(list.output.contains("implemented"), "\(list.text)")
    #expect(record.status == 0, "\(record.text)")
    #expect(again.status == 0 && again.output.contains("reviewed already"))
    try expectGolden(desk.run("review").output, "review/list")
    try expectGolden(desk.run("review --format json").output, "review/json")
    try expectGolden(desk.run("review --format csv").output, "review/csv")
    #expect(desk.run("audit CR-1").output.contains("Change reviewed"))
    #expect(
      desk.run("review record CR-3 --now 2026-12-18T12:00").errors.contains("not-carried-out"))
    let before = desk.state()
    #expect(desk.run("rebuild").status == 0 && desk.state() == before)
    #expect(desk.run("verify --decisions").status == 0)
    desk.run("dump story.jsonl")
    #expect(desk.run("load story.jsonl copy").status == 0)
  }

  @Test func `another request takes the place of one, and both say so`() throws {
    let desk = try Story.desk()

    let nobody = desk.run("supersede CR-7 --by CR-6 --actor eve --now 2026-12-02T09:00")
    let itself = desk.run("supersede CR-7 --by CR-7 --actor bob --now 2026-12-02T09:00")
    let closed = desk.run("supersede CR-7 --by CR-2 --actor bob --now 2026-12-02T09:00")
    let done = desk.run([
      "supersede", "CR-7", "--by", "CR-6", "--reason", "One horn, one shade", "--actor", "bob",
      "--now", "2026-12-02T09:00",
    ])
    let again = desk.run("supersede CR-7 --by CR-6 --actor bob --now 2026-12-02T10:00")

    #expect(nobody.errors.hasPrefix("error[not-requester]"), "\(nobody.text)")
    #expect(itself.errors.hasPrefix("error[successor-closed]"), "\(itself.text)")
    #expect(closed.errors.hasPrefix("error[successor-closed]"), "\(closed.text)")
    #expect(done.status == 0, "\(done.text)")
    #expect(again.output.contains("superseded already"), "\(again.text)")
    #expect(desk.run("audit CR-7").output.contains("Request superseded: by CR-6"))
    #expect(desk.run("audit CR-6").output.contains("Request superseded: by CR-6"))
    #expect(!desk.run("queue").output.contains("CR-7"))
  }
}
