import EventStore
import Foundation
import StoreTestSupport
import Testing

@testable import leeway

/// Heads kept elsewhere, and ledgers held against them.
@Suite struct HeadTests {
  /// A ledger with a plan and a key.
  private func desk() throws -> Desk {
    let desk = try Desk()
    desk.run("init --key KEY --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--now", "2026-11-24T08:00"])
    return desk
  }

  private func submit(_ title: String, at desk: Desk) {
    desk.run([
      "submit", "--title", title, "--reason", "why not", "--set-duration", "T4=1d", "--now",
      "2026-11-25T08:00",
    ])
  }

  /// Signs the head and keeps it in a file.
  private func keepHead(at desk: Desk) throws {
    let head = desk.run("head --sign --key KEY")
    #expect(head.status == 0, "\(head.text)")
    try desk.write(head.output, to: "HEAD")
  }

  private func copy(_ from: String, to: String, at desk: Desk) throws {
    let files = FileManager.default
    if files.fileExists(atPath: desk.path(to)) { try files.removeItem(atPath: desk.path(to)) }
    try files.copyItem(atPath: desk.path(from), toPath: desk.path(to))
  }

  @Test func `a head is a checkpoint, and a ledger that has grown continues it`() throws {
    let desk = try desk()
    try keepHead(at: desk)
    let lines = desk.run("head").output.split(separator: "\n")
    #expect(lines.count == 3)
    #expect(lines.first?.hasPrefix("leeway.ledger/") == true)

    submit("More", at: desk)

    let found = desk.run("verify --against HEAD")
    #expect(found.status == 0, "\(found.text)")
    #expect(found.output.contains("are those of the signed head"))
    let proof = desk.run("prove CR-1 --from HEAD")
    #expect(proof.status == 0, "\(proof.text)")
    #expect(proof.output.contains("Growth from"))
  }

  @Test func `an older copy is found, and one that others went on with`() throws {
    let desk = try desk()
    try copy(".leeway", to: "older", at: desk)
    submit("More", at: desk)
    try keepHead(at: desk)
    try copy("older", to: ".leeway", at: desk)

    let older = desk.run("verify --against HEAD")
    #expect(older.status == 3)
    #expect(older.output.contains("finding[head]"))
    #expect(older.output.contains("cut short"), "\(older.text)")
    #expect(desk.run("prove 1 --from HEAD").status == 3)

    submit("Something else", at: desk)
    submit("And more", at: desk)

    let other = desk.run("verify --against HEAD")
    #expect(other.status == 3)
    #expect(other.output.contains("are not those"), "\(other.text)")
    let proof = desk.run("prove 1 --from HEAD")
    #expect(proof.status == 3)
    #expect(proof.errors.hasPrefix("error[rewritten]"))
    #expect(desk.run("verify").status == 0)
  }

  @Test func `a head of another ledger or signed by another is not accepted`() throws {
    let desk = try desk()
    try keepHead(at: desk)
    let head = try String(contentsOfFile: desk.path("HEAD"), encoding: .utf8)
    desk.run("init other --key KEY2")

    let foreign = desk.run("verify --ledger other --against HEAD")
    #expect(foreign.status == 3)
    #expect(foreign.output.contains("of another ledger"))
    let refused = desk.run("head --sign --key KEY2")
    #expect(refused.status == 1)
    #expect(refused.errors.hasPrefix("error[other-key]"))

    try desk.write(head.replacing("— leeway", with: "— Leeway"), to: "HEAD")
    let forged = desk.run("verify --against HEAD")
    #expect(forged.status == 3)
    #expect(forged.output.contains("not signed with the ledger's key"))
    try desk.write("no head", to: "HEAD")
    #expect(desk.run("verify --against HEAD").status == 2)
    #expect(desk.run("verify --against NOTHING").status == 2)
  }

  @Test func `the key is for its owner alone, and never in the ledger`() throws {
    let desk = try desk()
    let files = FileManager.default
    let rights = try files.attributesOfItem(atPath: desk.path("KEY"))[.posixPermissions]
    #expect(rights as? Int == 0o600)

    try files.setAttributes([.posixPermissions: 0o640], ofItemAtPath: desk.path("KEY"))
    let exposed = desk.run("head --sign --key KEY")
    #expect(exposed.status == 2)
    #expect(exposed.errors.hasPrefix("error[exposed-key]"))

    #expect(desk.run("head --sign --key NONE").errors.hasPrefix("error[no-key]"))
    #expect(desk.run("head --sign").errors.hasPrefix("error[no-key]"))
    try Data("x".utf8).write(to: desk.directory.url.appending(path: ".leeway/KEY"))
    let inside = desk.run("head --sign --key .leeway/KEY")
    #expect(inside.errors.hasPrefix("error[key-in-ledger]"))
    #expect(desk.run("init third --key third/KEY").errors.hasPrefix("error[key-in-ledger]"))
    #expect(!files.fileExists(atPath: desk.path("third")))
  }

  @Test func `the user's key is made once and found again`() throws {
    var desk = try Desk()
    desk.environment["XDG_CONFIG_HOME"] = desk.path("config")

    let made = desk.run("init one")
    // The path is wrapped where it is long.
    #expect(made.output.filter { !$0.isWhitespace }.contains("config/leeway/KEY"))
    let again = desk.run("init two")
    #expect(!again.output.contains("KEY"))

    for ledger in ["one", "two"] {
      #expect(desk.run("head --sign --ledger \(ledger)").status == 0)
    }
  }

  @Test func `what is not there is not proved`() throws {
    let desk = try desk()
    for (subject, status) in [("999", 1), ("CR-9", 1), ("0", 2), ("4-2", 2), ("1-9999", 1)] {
      let run = desk.run("prove \(subject)")
      #expect(run.status == Int32(status), "\(run.text)")
      #expect(run.output.isEmpty)
    }
    #expect(desk.run("prove 1-2 --format json").output.contains("\"path\":["))
    #expect(desk.run("prove 1-2 --format csv").output.hasPrefix("position,leaf,path"))
  }

  @Test func `an auditor checks heads with the public key alone`() throws {
    let desk = try desk()
    let shown = desk.run("key")
    #expect(shown.status == 0, "\(shown.text)")
    let key = shown.output.trimmingCharacters(in: .newlines)
    let unsigned = desk.run(["verify", "--verifier", key])
    #expect(unsigned.status == 1)
    #expect(unsigned.errors.hasPrefix("error[no-head]"))
    try keepHead(at: desk)
    try FileManager.default.removeItem(atPath: desk.path("KEY"))

    for command in [["verify"], ["verify", "--against", "HEAD"]] {
      let sound = desk.run(command + ["--verifier", key])
      #expect(sound.status == 0, "\(sound.text)")
    }
    desk.run("init other --key KEY2")
    let others = desk.run("key --ledger other").output
      .trimmingCharacters(in: .newlines)
    let name = try #require(key.split(separator: "+").first)
    let stranger = SigningKey().verifier(name: String(name)).description
    for wrong in [others, stranger] {
      let found = desk.run(["verify", "--against", "HEAD", "--verifier", wrong])
      #expect(found.status == 3, "\(found.text)")
      #expect(found.output.contains("The ledger names another key than the one given"))
      #expect(found.output.contains("The head is not signed with the key given"))
      #expect(desk.run(["verify", "--verifier", wrong]).status == 3)
    }
    #expect(desk.run(["verify", "--verifier", String(key.dropLast())]).status == 2)
  }

  @Test func `a ledger made without a key gets one, and keeps it`() throws {
    let desk = try Desk()
    desk.run("init .leeway")
    let without = desk.run("key")
    #expect(without.status == 1)
    #expect(without.errors.hasPrefix("error[no-key]"))
    #expect(desk.run("key --make").status == 2)

    let made = desk.run("key --make --key KEY")

    #expect(made.status == 0, "\(made.text)")
    #expect(made.output.contains("made key"))
    let rights = try FileManager.default.attributesOfItem(atPath: desk.path("KEY"))
    #expect(rights[.posixPermissions] as? Int == 0o600)
    let again = desk.run("key --make --key KEY")
    #expect(again.status == 0)
    #expect(again.output == desk.run("key").output)
    #expect(desk.run("head --sign --key KEY").status == 0)
    let second = desk.run("key --make --key KEY2")
    #expect(second.status == 1)
    #expect(second.errors.hasPrefix("error[other-key]"))
    #expect(!FileManager.default.fileExists(atPath: desk.path("KEY2")))
    #expect(desk.run("key --make --key .leeway/KEY").errors.hasPrefix("error[key-in-ledger]"))
    chmod(desk.path("KEY"), 0o644)
    #expect(desk.run("key --make --key KEY").errors.hasPrefix("error[exposed-key]"))
    #expect(desk.run("key --key KEY").status == 2)
    #expect(desk.run("key --format json").output.hasPrefix("{\"verifier\":\"leeway.ledger/"))
  }
}
