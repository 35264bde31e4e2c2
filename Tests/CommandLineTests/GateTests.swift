import Foundation
import Testing

@testable import leeway

/// Stage gates on the command line.
@Suite struct GateTests {
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.run("init --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--now", "2026-11-24T08:00"])
    return desk
  }

  private func add(at desk: Desk) -> Transcript {
    desk.run([
      "gate", "add", "G1", "--name", "Bench ready", "--task", "T2", "--role", "project-manager",
      "--must", "The model is calibrated", "--should", "A spare sensor is there",
      "--now", "2026-11-25T08:00",
    ])
  }

  @Test func `a held gate blocks what stands behind it and says what it costs`() throws {
    let desk = try desk()
    let added = add(at: desk)
    let early = desk.run([
      "gate", "decide", "G1", "go", "--reason", "Surely", "--actor", "wang.wei", "--now",
      "2026-11-25T09:00",
    ])
    let held = desk.run([
      "gate", "decide", "G1", "hold", "--reason", "Calibration is late", "--actor", "wang.wei",
      "--now", "2026-11-25T10:00",
    ])
    let blocked = desk.run("progress T5 --started 2026-12-16T09:00 --now 2026-12-16T12:00")
    let list = desk.run("gate --now 2026-12-16T12:00")
    let shown = desk.run([
      "gate", "evidence", "G1", "M1", "--text", "Report 7", "--now", "2026-12-16T13:00",
    ])
    let passed = desk.run([
      "gate", "decide", "G1", "go", "--reason", "Calibrated", "--actor", "wang.wei", "--now",
      "2026-12-16T14:00",
    ])
    let free = desk.run("progress T5 --started 2026-12-16T09:00 --now 2026-12-16T15:00")

    #expect(added.status == 0, "\(added.text)")
    #expect(early.status == 1 && early.errors.hasPrefix("error[criteria-unmet]"), "\(early.text)")
    #expect(held.status == 0, "\(held.text)")
    #expect(blocked.status == 1 && blocked.errors.hasPrefix("error[gate-closed]"))
    #expect(blocked.errors.contains("leeway gate decide G1 go"))
    try expectGolden(list.output, "gate/held")
    #expect(shown.status == 0 && passed.status == 0, "\(shown.text)\(passed.text)")
    #expect(free.status == 0, "\(free.text)")
    try expectGolden(desk.run("gate --format json --now 2026-12-16T16:00").output, "gate/json")
    #expect(desk.run("gate --as-of 2026-11-25T10:30").output.contains("held"))
    #expect(desk.run("verify --decisions").status == 0)
    let before = desk.state()
    #expect(desk.run("rebuild").status == 0)
    #expect(desk.state() == before)
    #expect(desk.run("history").output.contains("Bench ready"))
  }

  @Test func `only who has the role decides, and only what there is can be decided`() throws {
    let desk = try desk()
    _ = add(at: desk)
    let cases: [(words: [String], code: String)] = [
      (["gate", "decide", "G1", "hold", "--reason", "x", "--actor", "li.na"], "role-missing"),
      (["gate", "decide", "G1", "hold", "--reason", "x", "--actor", "bob"], "role-missing"),
      (["gate", "decide", "G2", "hold", "--reason", "x", "--actor", "wang.wei"], "unknown-gate"),
      (["gate", "decide", "G1", "maybe", "--reason", "x", "--actor", "wang.wei"], "usage"),
      (["gate", "evidence", "G1", "M2", "--text", "x"], "unknown-criterion"),
      (
        ["gate", "add", "G3", "--task", "T99", "--role", "sales-manager", "--must", "x"],
        "unknown-task"
      ),
      (
        ["gate", "add", "a/b", "--task", "T2", "--role", "sales-manager", "--must", "x"],
        "gate-name"
      ),
    ]
    let before = desk.state()
    for (words, code) in cases {
      let run = desk.run(words + ["--now", "2026-11-25T09:00"])
      #expect(run.errors.contains("error[\(code)]"), "\(run.text)")
      #expect(run.status != 0)
    }
    #expect(desk.state() == before)
  }
}
