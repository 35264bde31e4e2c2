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

  @Test(arguments: ["CR-1", "1", "2-9"])
  func `evidence is proved without anything of ours`(subject: String) throws {
    let (desk, file) = try evidence(of: subject)

    let found = try withExtendedLifetime(desk) { try check(file) }

    #expect(found.status == 0, "\(found.text)")
    #expect(found.text.hasPrefix("PROVED: "))
  }

  @Test func `evidence with a changed letter is not proved`() throws {
    let (desk, file) = try evidence(of: "3-4")
    let whole = try Data(contentsOf: URL(filePath: file))
    let bundle = try #require(try JSONSerialization.jsonObject(with: whole) as? [String: Any])
    let events = try #require(bundle["events"] as? [[String: Any]])
    let record = try #require(events[1]["entry"] as? String)
    let path = try #require((events[0]["path"] as? [String])?.last)
    let head = try #require(bundle["head"] as? String).split(separator: "\n")
    for part in [record, path, String(head[2]), String(head[1])] {
      let text = String(decoding: whole, as: UTF8.self)
      let at = try #require(text.range(of: part.prefix(60)))
      var letters = Array(part.prefix(60))
      let middle = letters.count / 2
      letters[middle] = letters[middle] == "7" ? "8" : "7"
      try desk.write(text.replacingCharacters(in: at, with: String(letters)), to: "changed.json")

      let found = try check(desk.path("changed.json"))

      #expect(found.status == 1, "\(part): \(found.text)")
      #expect(found.text.hasPrefix("NOT PROVED: "))
    }
  }

  @Test func `evidence that says otherwise than its records is not proved`() throws {
    let (desk, file) = try evidence(of: "2")
    let text = try String(contentsOfFile: file, encoding: .utf8)
    for (field, value) in [
      ("actor", "\"mallory\""), ("type", "\"change.voted\""), ("stream", "\"board\""),
      ("command", "\"other\""), ("recorded", "1"), ("effective", "1"), ("revision", "77"),
      ("position", "3"),
    ] {
      let changed = text.replacing(
        try Regex("\"\(field)\":(\"[^\"]*\"|[0-9]+)"), maxReplacements: 1
      ) { _ in
        "\"\(field)\":\(value)"
      }
      #expect(changed != text)
      try desk.write(changed, to: "changed.json")

      let found = try check(desk.path("changed.json"))

      #expect(found.status == 1, "\(field): \(found.text)")
    }
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
