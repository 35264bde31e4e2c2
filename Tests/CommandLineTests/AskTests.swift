import Foundation
import StoreTestSupport
import Testing

/// Sales asks whether work can be promised.
@Suite struct AskTests {
  private static let plan = Fixtures.url("commandline/workshop.yaml").path()

  private static func desk() throws -> Desk {
    let desk = try Desk()
    #expect(desk.run("init --now 2026-11-24T08:00").status == 0)
    #expect(desk.run("import \(plan) --now 2026-11-24T08:00").status == 0)
    return desk
  }

  private static let now = "--now 2026-11-25T09:00"

  @Test(arguments: [
    ("yes", "--work 3d --skill development --customer dock --by 2026-12-11"),
    ("no", "--work 5d --skill development --customer acme --by 2026-12-11"),
    ("never", "--work 20d --skill testing --customer acme"),
    ("earliest", "--work 2d --skill testing --customer dock --after T1"),
    ("share", "--work 2d --skill writing --customer nobody --share 50% --value 5000"),
    ("json", "--work 3d --skill development --customer dock --by 2026-12-11 --format json"),
    ("csv", "--work 8d --skill development --customer acme --by 2026-12-11 --format csv"),
  ])
  func `an answer is as a person read it`(name: String, words: String) throws {
    let run = try Self.desk().run("ask \(words) \(Self.now)")

    let isNo = ["no", "never", "csv"].contains(name)
    #expect(run.status == (isNo ? 1 : 0) && run.errors.isEmpty, "\(run.text)")
    if !["json", "csv"].contains(name) { expectPlainText(run.output) }
    try expectGolden(run.text, "ask/\(name)")
  }

  @Test(arguments: [
    ("unknown-skill", "--work 8d --skill developmnt --customer acme"),
    ("no-such-skill", "--work 8d --skill juggling --customer acme"),
    ("nobody-skilled", "--work 8d --skill writing --customer acme"),
    ("lacks-skill", "--work 8d --skill testing --customer acme --resource anna"),
    ("unknown-resource", "--work 8d --skill testing --customer acme --resource zoe"),
    ("unknown-task", "--work 8d --skill testing --customer acme --after T2"),
    ("past", "--work 8d --skill testing --customer acme --by 2026-11-24"),
    ("zero", "--work 0d --skill testing --customer acme"),
    ("elapsed", "--work 2ed --skill testing --customer acme"),
    ("no-date", "--work 2d --skill testing --customer acme --by tomorrow"),
    ("unknown-plan", "--work 2d --skill testing --customer acme --plan wokshop"),
    ("no-work", "--skill testing --customer acme"),
  ])
  func `what cannot be asked is refused in one block`(name: String, words: String) throws {
    let run = try Self.desk().run("ask \(words) \(Self.now)")

    #expect([1, 2].contains(run.status) && run.output.isEmpty, "\(run.text)")
    expectPlainText(run.errors)
    try expectGolden(run.text, "ask/refused-\(name)")
  }

  @Test func `of two plans the one meant is named`() throws {
    let desk = try Self.desk()
    desk.run("import \(Story.plan) --now 2026-11-24T09:00")
    let words = "ask --work 3d --skill development --customer dock \(Self.now)"

    let run = desk.run(words)

    #expect(run.status == 1 && run.output.isEmpty)
    try expectGolden(run.text, "ask/refused-ambiguous")
    #expect(desk.run("\(words) --plan workshop").status == 0)
    #expect(desk.run("\(words) --project workshop").status == 0)
    #expect(desk.run("\(words) --as-of 2").status == 0)
  }

  @Test func `asking changes no byte of the ledger`() throws {
    let desk = try Self.desk()
    let file = desk.directory.url.appending(path: ".leeway/data.mdb")
    let before = try Data(contentsOf: file)

    for words in [
      "--work 3d --skill development --customer dock --by 2026-12-11",
      "--work 8d --skill development --customer acme --by 2026-12-11 --format json",
      "--work 8d --skill juggling --customer acme",
    ] { desk.run("ask \(words)") }

    #expect(try Data(contentsOf: file) == before)
  }

  @Test(arguments: [
    "--work 3d --skill development --customer dock --by 2026-12-11",
    "--work 8d --skill development --customer acme --by 2026-12-11",
    "--work 2d --skill testing --customer dock --after T1",
    "--work 2d --skill writing --customer nobody --share 50% --value 5000",
  ])
  func `the answer is what the same request and its evaluation say`(words: String) throws {
    let desk = try Self.desk()
    let asked = try Self.object(desk.run("ask \(words) --format json \(Self.now)").output)
    let request = try JSONSerialization.data(withJSONObject: try #require(asked["request"]))

    let submitted = desk.run(
      "submit - --actor bob \(Self.now)", input: String(decoding: request, as: UTF8.self))
    #expect(submitted.status == 0, "\(submitted.text)")
    let said = try Self.object(desk.run("evaluate CR-1 --format json \(Self.now)").output)

    #expect((asked["options"] as? NSArray) == (said["options"] as? NSArray))
    #expect((asked["recommended"] as? String) == (said["recommended"] as? String))
    let clean = try #require(said["options"] as? [[String: Any]]).contains { option in
      ["absorb", "displace", "reallocate"].contains(option["option"] as? String)
        && option["feasible"] as? Bool == true
    }
    #expect((asked["answer"] as? String) == (clean ? "yes" : "no"))
  }

  @Test(arguments: [
    "--work 3d --skill development --customer dock",
    "--work 5d --skill development --customer acme",
    "--work 2d --skill testing --customer dock --after T1",
    "--work 1h --skill review --customer dock --after D2",
  ])
  func `the earliest promise is kept to the minute`(words: String) throws {
    let desk = try Self.desk()
    let asked = try Self.object(desk.run("ask \(words) --format json \(Self.now)").output)
    let earliest = try #require(asked["earliest"] as? String)
    let time = try #require(Self.times.date(from: earliest))
    let before = Self.times.string(from: time.addingTimeInterval(-60))

    #expect(desk.run("ask \(words) --by \(earliest) \(Self.now)").status == 0)
    let refused = desk.run("ask \(words) --by \(before) --format json \(Self.now)")
    #expect(refused.status == 1)
    #expect(try Self.object(refused.output)["earliest"] as? String == earliest)
  }

  private static var times: DateFormatter {
    let times = DateFormatter()
    times.locale = Locale(identifier: "en_US_POSIX")
    times.timeZone = TimeZone(secondsFromGMT: 0)
    times.dateFormat = "yyyy-MM-dd'T'HH:mm"
    return times
  }

  private static func object(_ text: String) throws -> [String: Any] {
    try #require(try JSONSerialization.jsonObject(with: Data(text.utf8)) as? [String: Any])
  }
}
