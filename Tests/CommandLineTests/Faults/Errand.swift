import Foundation
import Testing

/// A command that meets faults, and how to tell what came of it.
struct Errand: Sendable, CustomTestStringConvertible {
  let testDescription: String
  /// Commands that lead up to it, in the ledger of the story.
  var preparation: [[String]] = []
  let words: [String]
  /// The ledger that it makes or changes, or the file.
  var ledger = ".leeway"
  /// Whether the ledger that stood in the place is kept beside it.
  var replaces: Bool { words.contains("--replace") }

  /// Whether it may be given again once it has succeeded.
  var isRepeatable = true

  static let all = [
    Errand("submit", submit("T6=3h", id: "faulty")),
    Errand("evaluate", ["evaluate", "CR-7"] + fixed),
    Errand(
      "the last signature",
      ["approve", "CR-6", "--actor", "wang.wei", "--option", "absorb"] + fixed),
    Errand(
      "reschedule", ["reschedule", "CR-6"] + fixed,
      after: [
        [
          "approve", "CR-6", "--actor", "wang.wei", "--option", "absorb", "--now",
          "2026-12-02T16:00",
        ]
      ]),
    Errand("progress", ["progress", "T1", "--remaining", "2d"] + fixed),
    Errand("import", ["import", Story.plan, "--project", "annexe"] + fixed),
    Errand(
      "sign the head", ["head", "--sign", "--key", "key"],
      after: [["init", "other", "--key", "key"]]),
    Errand("rebuild", ["rebuild"]),
    Errand("snapshot", ["snapshot", "--every", "3"]),
    Errand("baseline", ["baseline", "set", "as-signed"] + fixed),
    Errand(
      "init",
      ["init", "new", "--key", "key", "--project-manager", "a", "--sales-manager", "b"] + fixed,
      makes: "new"),
    Errand("backup", ["backup", "copy"], makes: "copy"),
    Errand("restore", ["restore", "copy", "new"], after: [["backup", "copy"]], makes: "new"),
    Errand(
      "restore in place of another", ["restore", "copy", "--replace"],
      after: [["backup", "copy"], submit("T6=4h", id: "later")]),
    Errand("dump", ["dump", "file"], makes: "file"),
    Errand("load", ["load", "dump", "new"], after: [["dump", "dump"]], makes: "new"),
    Errand(
      "load in binary form", ["load", "dump", "new"],
      after: [["dump", "dump", "--format", "binary"]], makes: "new"),
  ]

  private static let fixed = ["--command-id", "faulty", "--now", "2026-12-02T17:00"]

  private static func submit(_ duration: String, id: String) -> [String] {
    [
      "submit", "--title", "Request", "--reason", "Because", "--set-duration", duration,
      "--command-id", id, "--now", "2026-12-02T16:00",
    ]
  }

  private init(
    _ name: String, _ words: [String], after preparation: [[String]] = [], makes made: String? = nil
  ) {
    testDescription = name
    self.words = words
    self.preparation = preparation
    if let made { (ledger, isRepeatable) = (made, false) }
  }

  /// A desk at which the command is the next one to give.
  func desk() throws -> Desk {
    let desk = try Story.desk()
    for command in preparation {
      let run = desk.run(command)
      guard run.status == 0 else { throw Story.Untold(run: run) }
    }
    return desk
  }
}
