import Foundation
import StoreTestSupport

/// A ledger with a story in it, told by commands at fixed times under fixed ids.
///
/// CR-1 is carried out, CR-2 evaluated and signed by one side, CR-3 submitted,
/// CR-4 withdrawn, CR-5 rejected, CR-6 deferred, CR-7 stale.
enum Story {
  static let plan = Fixtures.url("commandline/harbour.yaml").path()

  /// The commands, in order.
  static let commands: [[String]] = [
    ["init", "--now", "2026-11-24T08:00"],
    ["import", plan, "--now", "2026-11-24T08:00"],
    submit(
      "Collision guard", "The port authority demands it", ["T2=7d/10d"],
      [
        "--customer", "acme", "--value", "120000", "--urgency", "5", "--importance", "4",
        "--wanted-by", "2026-12-18", "--displace", "T4",
      ], now: "2026-11-25T09:00"),
    ["evaluate", "CR-1", "--actor", "wang.wei", "--now", "2026-11-25T10:00"],
    ["approve", "CR-1", "--reason", "Worth two days", "--now", "2026-11-25T11:00"],
    ["approve", "CR-1", "--actor", "wang.wei", "--now", "2026-11-25T12:00"],
    ["reschedule", "CR-1", "--actor", "wang.wei", "--now", "2026-11-25T13:00"],
    submit("Shorter manual", "Nobody reads it", ["T4=1d"], [], now: "2026-11-26T09:00"),
    ["withdraw", "CR-2", "--actor", "bob", "--reason", "They do", "--now", "2026-11-26T10:00"],
    submit("More tests", "After the accident", ["T6=9d"], [], now: "2026-11-26T11:00"),
    ["evaluate", "CR-3", "--now", "2026-11-26T12:00"],
    ["reject", "CR-3", "--reason", "Too late", "--now", "2026-11-26T13:00"],
    ["reject", "CR-3", "--actor", "wang.wei", "--now", "2026-11-26T14:00"],
    submit("Second screen", "Operators ask", ["T3=6d"], [], now: "2026-11-27T09:00"),
    ["evaluate", "CR-4", "--now", "2026-11-27T10:00"],
    ["defer", "CR-4", "--now", "2026-11-27T11:00"],
    ["defer", "CR-4", "--actor", "wang.wei", "--now", "2026-11-27T12:00"],
    submit("Night light", "Acme works at night", ["T3=5d"], [], now: "2026-11-30T09:00"),
    ["evaluate", "CR-5", "--now", "2026-11-30T10:00"],
    [
      "progress", "T1", "--started", "2026-11-30T09:00", "--remaining", "3d", "--now",
      "2026-12-01T12:00",
    ],
    submit("Louder horn", "The quay is noisy", ["T5=4d"], [], now: "2026-12-01T13:00"),
    ["evaluate", "CR-6", "--now", "2026-12-01T14:00"],
    ["approve", "CR-6", "--option", "absorb", "--now", "2026-12-01T15:00"],
    submit("Sun shade", "It is bright", ["T5=5d"], [], now: "2026-12-01T16:00"),
  ]

  private static func submit(
    _ title: String, _ reason: String, _ durations: [String], _ more: [String], now: String
  ) -> [String] {
    ["submit", "--title", title, "--reason", reason, "--actor", "bob"]
      + durations.flatMap { ["--set-duration", $0] } + more + ["--now", now]
  }

  /// A desk with a copy of the ledger.
  static func desk() throws -> Desk {
    let desk = try Desk()
    let template = try template.get()
    try FileManager.default.copyItem(
      at: template.directory.url.appending(path: ".leeway"),
      to: desk.directory.url.appending(path: ".leeway"))
    return desk
  }

  /// Told once; no test writes to it.
  private static let template = Result { try told() }

  private static func told() throws -> Desk {
    let desk = try Desk()
    for (index, command) in commands.enumerated() {
      let id = command.first == "init" ? [] : ["--command-id", "story-\(index)"]
      let run = desk.run(command + id)
      guard run.status == 0 else { throw Untold(run: run) }
    }
    return desk
  }

  /// A command of the story that did not go as told.
  struct Untold: Error {
    var run: Transcript
  }
}

/// Files beside the sources.
enum Fixtures {
  static func url(_ path: String) -> URL {
    URL(filePath: #filePath).deletingLastPathComponent().deletingLastPathComponent()
      .deletingLastPathComponent().deletingLastPathComponent()
      .appending(path: "Fixtures").appending(path: path)
  }
}
