import Foundation
import Testing

@testable import leeway

/// Files that prove themselves, checked by a program that shares nothing.
@Suite struct EvidenceTests {
  private static let checker = Fixtures.url("../tools/verify-evidence").path()

  private func check(_ file: String, _ more: [String] = []) throws -> (status: Int32, text: String)
  {
    let process = Process()
    let output = Pipe()
    process.executableURL = URL(filePath: "/usr/bin/env")
    process.arguments = ["python3", "-B", Self.checker, file] + more
    process.standardOutput = output
    process.standardError = output
    try process.run()
    let text = String(decoding: output.fileHandleForReading.readDataToEndOfFile(), as: UTF8.self)
    process.waitUntilExit()
    return (process.terminationStatus, text)
  }

  /// A ledger with a story, and evidence of one of its changes.
  private func evidence(of subject: String) throws -> (desk: Desk, file: String) {
    let desk = try Story.desk()
    desk.run("init elsewhere --key KEY")
    let run = desk.run("evidence \(subject) -o bundle.json --key KEY")
    #expect(run.status == 0, "\(run.text)")
    return (desk, desk.path("bundle.json"))
  }

  /// The same, of a ledger that has grown since a head was signed.
  private func grown(evidenceOf subject: String) throws -> (desk: Desk, file: String) {
    let desk = try evidence(of: "1").desk
    let more = desk.run([
      "withdraw", "CR-7", "--actor", "bob", "--reason", "No shade", "--now", "2026-12-02T09:00",
    ])
    #expect(more.status == 0, "\(more.text)")
    let run = desk.run("evidence \(subject) -o grown.json --key KEY")
    #expect(run.status == 0, "\(run.text)")
    return (desk, desk.path("grown.json"))
  }

  private func read(_ file: String) throws -> [String: Any] {
    let data = try Data(contentsOf: URL(filePath: file))
    return try #require(try JSONSerialization.jsonObject(with: data) as? [String: Any])
  }

  @Test(arguments: ["CR-1", "1", "2-9"])
  func `evidence is proved without anything of ours`(subject: String) throws {
    let (desk, file) = try evidence(of: subject)

    let found = try withExtendedLifetime(desk) { try check(file) }

    #expect(found.status == 0, "\(found.text)")
    #expect(found.text.hasPrefix("PROVED: "))
  }

  @Test(arguments: ["CR-1", "3-4"])
  func `evidence with any field altered is not proved`(subject: String) throws {
    let (desk, file) = try grown(evidenceOf: subject)
    let bundle = try read(file)
    let fields = Alteration.leaves(of: bundle)
    #expect(fields.count > 40)
    for field in fields {
      try desk.write(Alteration.text(field.altering(bundle)), to: "changed.json")

      let found = try check(desk.path("changed.json"))

      #expect(found.status == 1, "\(field): \(found.text)")
      #expect(found.text.hasPrefix("NOT PROVED: "), "\(field): \(found.text)")
    }
  }

  @Test func `evidence that lacks a field or has one more is not proved`() throws {
    let (desk, file) = try grown(evidenceOf: "2")
    let bundle = try read(file)
    for field in Alteration.members(of: bundle) {
      for change in [field.removing(from: bundle), field.doubling(bundle)] {
        try desk.write(Alteration.text(change), to: "changed.json")

        let found = try check(desk.path("changed.json"))

        #expect(found.status == 1, "\(field): \(found.text)")
      }
    }
  }

  @Test func `a tampered bundle is told by name`() throws {
    let (desk, file) = try grown(evidenceOf: "3-5")
    let (elsewhere, other) = try grown(evidenceOf: "3-5")
    let bundle = try read(file)
    let foreign = try read(other)
    let events = try #require(bundle["events"] as? [Any])
    func said(_ change: (inout [String: Any]) -> Void) throws -> String {
      var changed = bundle
      change(&changed)
      try desk.write(Alteration.text(changed), to: "changed.json")
      return try check(desk.path("changed.json")).text
    }

    #expect(
      try said { $0["events"] = Array(events.dropLast()) }
        .hasPrefix("NOT PROVED: the bundle lacks what the signed account has: recorded #5 "))
    #expect(
      try said { $0["events"] = Array(events.reversed()) }
        == "NOT PROVED: position 4 of events: it comes behind position 5\n")
    #expect(try said { $0["inForce"] = [] }.contains("the signed account says otherwise: in force"))
    #expect(
      try said { $0["events"] = foreign["events"] }.hasPrefix("NOT PROVED: position 3 of events: "))
    #expect(try said { $0["head"] = foreign["head"] }.contains("the head is signed by another key"))
    #expect(
      try said { $0["account"] = foreign["account"] }
        .contains("the account is signed by another key"))
    #expect(
      try said { $0["growth"] = NSNull() }.hasPrefix("NOT PROVED: the head before: "))
    #expect(try said { $0["growth"] = foreign["growth"] }.contains("the head before is signed by"))
    withExtendedLifetime(elsewhere) {}
  }

  @Test func `a bundle that is cut short cannot be read`() throws {
    let (desk, file) = try evidence(of: "1")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for length in stride(from: 0, to: text.utf8.count - 2, by: max(1, text.utf8.count / 12)) {
      try desk.write(String(decoding: text.utf8.prefix(length), as: UTF8.self), to: "cut.json")

      let found = try check(desk.path("cut.json"))

      #expect(found.status == 2, "\(found.text)")
      #expect(found.text.contains("it is cut short or no JSON"))
    }
  }

  @Test func `evidence tells the board, the rules and the growth from the head before`() throws {
    let (desk, file) = try grown(evidenceOf: "CR-1")

    let text = try check(file).text

    #expect(text.contains("\nevidence of CR-1\n"))
    #expect(text.contains("\ngrown from 31 events, root "))
    #expect(text.contains("\nrules of the standard policy, as none is adopted: review cycles of"))
    #expect(text.contains("\nin force #1 2026-11-24T08:00:00.000Z board by li.na: Board named: "))
    #expect(text.contains("\nrecorded #6 2026-11-25T09:00:00.000Z change/CR-1 by bob: "))
    withExtendedLifetime(desk) {}
  }

  @Test func `growth is shown from a head that was kept`() throws {
    let (desk, _) = try evidence(of: "1")
    let first = desk.run("head --sign --key KEY").output
    try desk.write(first, to: "first.head")
    desk.run(["withdraw", "CR-7", "--actor", "bob", "--reason", "No", "--now", "2026-12-02T09:00"])
    desk.run("head --sign --key KEY")
    desk.run(["progress", "T2", "--started", "2026-12-01T09:00", "--now", "2026-12-02T10:00"])

    let run = desk.run("evidence CR-1 -o later.json --key KEY --from first.head")

    #expect(run.status == 0, "\(run.text)")
    #expect(try check(desk.path("later.json")).text.contains("\ngrown from 31 events, root "))
    let foreign = first.replacingOccurrences(of: "leeway.ledger/", with: "leeway.other/")
    try desk.write(foreign, to: "foreign.head")
    let refused = desk.run("evidence CR-1 -o no.json --key KEY --from foreign.head")
    #expect(refused.status == 1)
    #expect(refused.errors.contains("error[foreign-head]"))
  }

  @Test func `evidence signed with another key than the one known is not proved`() throws {
    let (desk, file) = try evidence(of: "1")
    let known =
      try #require(
        try JSONSerialization.jsonObject(with: Data(contentsOf: URL(filePath: file)))
          as? [String: Any])["verifier"] as? String

    #expect(try check(file, ["--verifier", try #require(known)]).status == 0)
    #expect(try check(file, ["--verifier", "leeway+00000000+AAAA"]).status == 1)
    #expect(try check(desk.path("none.json")).status == 2)
  }
}
