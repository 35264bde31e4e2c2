import Synchronization
import Testing
import Wording

@testable import leeway

/// What a run says in Chinese.
@Suite struct ChineseTests {
  /// The main commands, and what they answer.
  static let main: [(name: String, line: String)] = [
    ("status", "status --now 2026-12-04T10:00"), ("plan", "plan"),
    ("plan-changed", "plan CR-1 --changed"), ("evaluate", "evaluate CR-6 --show"),
    ("queue", "queue --all --now 2026-12-04T10:00"), ("request", "queue CR-1"),
    ("agenda", "agenda --now 2026-12-04T10:00"), ("buffer", "buffer PB --entries"),
    ("audit", "audit CR-1"), ("history", "history --backward --limit 5"), ("why", "why T5"),
    ("why-buffer", "why PB"), ("diff", "diff 5 12"), ("earned", "earned"),
    (
      "approve",
      "approve CR-6 --actor wang.wei --option absorb --now 2026-12-02T17:00 --command-id zh-1"
    ),
    ("refused-stale", "approve CR-5 --now 2026-12-02T17:00"),
    ("refused-task", "submit --title x --reason y --set-duration T44=1d --now 2026-12-02T17:00"),
    ("usage", "evalute CR-6"),
  ]

  @Test(arguments: main)
  func `the main commands say it as it was read by a person`(name: String, line: String) throws {
    let desk = try Story.desk()

    let run = desk.run(line + " --lang zh-Hans")

    expectPlainText(run.output + run.errors, columns: 80)
    try expectGolden(run.text, "zh-Hans/\(name)")
  }

  @Test func `whatever is read has a Chinese form`() throws {
    let desk = try Story.desk()

    let missing = missing(in: ReadingTests.commands.map { words($0) }, at: desk)

    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  @Test func `refusals and usage errors have a Chinese form`() throws {
    let desk = try Story.desk()
    let lines =
      RefusalTests.cases.map { words($0.line) } + UsageTests.cases.map(\.arguments)

    let missing = missing(in: lines, at: desk)

    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  @Test func `receipts of further writes have a Chinese form`() throws {
    let desk = try Story.desk()
    let writes = WritingTests.writes.map { $0.arguments + ["--now", "2026-12-02T17:00"] }

    let missing = missing(in: writes, at: desk)

    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
  }

  @Test func `a story told in Chinese has a form for each receipt, and records the same`() throws {
    let desk = try Desk()
    let commands = Story.commands.enumerated().map { index, command in
      command + (command.first == "init" ? [] : ["--command-id", "story-\(index)"])
    }

    let missing = missing(in: commands, at: desk)

    #expect(missing.isEmpty, "\(missing.joined(separator: "\n"))")
    #expect(desk.state() == (try Story.desk().state()))
  }

  @Test(arguments: ReadingTests.commands, ["json", "csv"])
  func `what programs read has no language`(command: String, format: String) throws {
    let desk = try Story.desk()
    let line = words(command) + ["--format", format]

    let plain = desk.run(line)
    let chinese = desk.run(line + ["--lang", "zh-Hans"])

    #expect(!plain.output.isEmpty)
    #expect(chinese.output == plain.output && chinese.errors == plain.errors)
  }

  @Test func `an environment without a language that Leeway speaks changes nothing`() throws {
    var desk = try Story.desk()
    desk.environment["LANG"] = "de_DE.UTF-8"

    try expectGolden(desk.run("why T5").text, "read/why-T5")
  }

  /// Templates that the commands ask for and that have no form.
  private func missing(in commands: [[String]], at desk: Desk) -> [String] {
    let missing = Mutex<Set<String>>([])
    Language.$missing.withValue({ template in missing.withLock { _ = $0.insert(template) } }) {
      for command in commands { desk.run(["--lang=zh-Hans"] + command) }
    }
    return missing.withLock { $0.sorted() }
  }

  private func words(_ line: String) -> [String] {
    let words = line.split(separator: " ").map(String.init)
    let isTimed = line.contains("--now") || ["buffer", "plan", "audit", "why"].contains(words[0])
    return ["agenda", "queue", "status"].contains(words[0]) && !isTimed
      && !line.contains("--as-of") ? words + ["--now", "2026-12-04T10:00"] : words
  }
}
