import Foundation
import Testing

@testable import leeway

/// Keys of people and the votes they sign, as people use them.
@Suite struct SigningTests {
  /// A ledger with a request that may be voted on.
  private func desk() throws -> Desk {
    var desk = try Desk()
    desk.environment["XDG_CONFIG_HOME"] = desk.path("config")
    desk.run("init --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--now", "2026-11-24T08:00"])
    desk.run([
      "submit", "--title", "Horn", "--reason", "Noise", "--actor", "bob", "--set-duration",
      "T5=4d", "--now", "2026-11-24T09:00",
    ])
    desk.run("evaluate CR-1 --now 2026-11-24T10:00")
    return desk
  }

  private func key(of person: String, at desk: Desk) throws -> String {
    let rows = desk.run("key list --format csv").output.split(whereSeparator: \.isNewline)
    let row = try #require(rows.last { $0.hasPrefix("\(person),") })
    return String(row.split(separator: ",")[1])
  }

  @Test func `without keys every vote says that it is unsigned`() throws {
    let desk = try desk()

    let first = desk.run("reject CR-1 --now 2026-11-24T11:00")
    let second = desk.run("reject CR-1 --actor wang.wei --now 2026-11-24T12:00")

    #expect(desk.run("key list").output.hasPrefix("Nobody has a key: every vote is unsigned."))
    #expect(first.output.hasPrefix("Voted on CR-1, unsigned: reject"))
    #expect(first.output.contains("li.na, unsigned: reject"))
    #expect(second.output.contains("Both sides agree, wang.wei and li.na unsigned: CR-1 is rej"))
    let audit = desk.run("audit CR-1").output
    #expect(audit.contains("Vote cast, unsigned: reject"))
    #expect(audit.contains("wang.wei (project manager, unsigned)"))
  }

  @Test func `a registered key signs by itself, and its vote says with which`() throws {
    let desk = try desk()

    let registered = desk.run("key register --now 2026-11-24T10:30")
    let short = try key(of: "li.na", at: desk).prefix(12)
    let vote = desk.run("reject CR-1 --now 2026-11-24T11:00")

    #expect(registered.status == 0, "\(registered.text)")
    #expect(registered.output.contains("made key"))
    #expect(vote.output.hasPrefix("Signed for CR-1: reject"))
    #expect(vote.output.contains("li.na signed with \(short): reject"))
    #expect(desk.run("audit CR-1").output.contains("signature by key"))
    #expect(desk.run("queue CR-1").output.contains(short))
    #expect(desk.run("verify").status == 0)
  }

  @Test func `a history with signed votes loads from either form of a dump`() throws {
    let desk = try desk()
    desk.run("key register --now 2026-11-24T10:30")
    desk.run("reject CR-1 --now 2026-11-24T11:00")
    desk.run("dump story.jsonl")
    desk.run("dump --format binary story.history")

    for (file, copy) in [("story.jsonl", "lines"), ("story.history", "frames")] {
      let loaded = desk.run("load \(file) \(copy)")
      #expect(loaded.status == 0, "\(loaded.text)")
      let second = desk.run("reject CR-1 --actor wang.wei --now 2026-11-24T12:00 --ledger \(copy)")
      #expect(second.status == 0, "\(second.text)")
      #expect(desk.run("verify --ledger \(copy)").status == 0)
    }
  }

  @Test func `a key that others may read does not sign`() throws {
    let desk = try desk()
    desk.run("key register --sign-with LI --now 2026-11-24T10:30")
    try FileManager.default.setAttributes(
      [.posixPermissions: 0o644], ofItemAtPath: desk.path("LI"))

    let vote = desk.run("reject CR-1 --sign-with LI --now 2026-11-24T11:00")

    #expect(vote.status == 2)
    #expect(vote.errors.hasPrefix("error[exposed-key]"))
  }

  @Test func `who has a key votes with no other and not without`() throws {
    let desk = try desk()
    desk.run("key register --sign-with LI --now 2026-11-24T10:30")
    desk.run("key register --sign-with WANG --actor wang.wei --now 2026-11-24T10:31")

    let missing = desk.run("reject CR-1 --now 2026-11-24T11:00")
    let foreign = desk.run("reject CR-1 --sign-with WANG --now 2026-11-24T11:00")
    let inside = desk.run("reject CR-1 --sign-with .leeway/LI --now 2026-11-24T11:00")

    #expect(missing.status == 2 && missing.errors.hasPrefix("error[no-key]"), "\(missing.text)")
    #expect(foreign.status == 1 && foreign.errors.hasPrefix("error[key-unknown]"))
    #expect(inside.status == 2 && inside.errors.hasPrefix("error[key-in-ledger]"))
    #expect(
      desk.run("history --type change.voted --format csv").output.split(whereSeparator: \.isNewline)
        .count == 1)
  }

  @Test func `a key goes, and the next one is vouched for`() throws {
    let desk = try desk()
    desk.run("key register --sign-with OLD --now 2026-11-24T10:30")
    let old = try key(of: "li.na", at: desk)

    let alone = desk.run("key register --sign-with NEW --now 2026-11-24T10:31")
    let vouched = desk.run(
      "key register --sign-with NEW --vouched-by li.na --vouch-with OLD --now 2026-11-24T10:32")
    let revoked = desk.run([
      "key", "revoke", old, "--reason", "Replaced", "--sign-with", "NEW", "--now",
      "2026-11-24T10:33",
    ])
    let withOld = desk.run("reject CR-1 --sign-with OLD --now 2026-11-24T11:00")
    let withNew = desk.run("reject CR-1 --sign-with NEW --now 2026-11-24T11:00")

    #expect(alone.status == 1 && alone.errors.hasPrefix("error[voucher-missing]"))
    #expect(vouched.status == 0, "\(vouched.text)")
    #expect(revoked.status == 0, "\(revoked.text)")
    #expect(desk.run("key list").output.contains("(revoked)"))
    #expect(withOld.errors.hasPrefix("error[key-revoked]"))
    #expect(withNew.status == 0, "\(withNew.text)")
    #expect(desk.run("key revoke abcd --reason no").errors.hasPrefix("error[key-unknown]"))
  }

  /// Evidence of the request, and what the checker says of it.
  private func evidence(_ desk: Desk) throws -> (status: Int32, text: String) {
    let run = desk.run("evidence CR-1 -o bundle.json")
    #expect(run.status == 0, "\(run.text)")
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = [
      "python3", "-B", Fixtures.url("../tools/verify-evidence").path(), desk.path("bundle.json"),
    ]
    process.standardOutput = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  @Test func `the checker of evidence checks each signature by itself`() throws {
    let desk = try desk()
    desk.run("key register --now 2026-11-24T10:30")
    let short = try key(of: "li.na", at: desk).prefix(12)
    desk.run(["reject", "CR-1", "--reason", "a \\ b\nc", "--now", "2026-11-24T11:00"])
    desk.run("reject CR-1 --actor wang.wei --now 2026-11-24T12:00")

    let found = try evidence(desk)

    #expect(found.status == 0, "\(found.text)")
    #expect(found.text.contains("signed by li.na with key \(short)"))
    #expect(found.text.contains("unsigned, as wang.wei has no key"))
  }
}
