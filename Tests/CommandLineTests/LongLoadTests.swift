import Foundation
import StoreTestSupport
import Testing

/// A history of several transactions, whose load is killed between them.
@Suite struct LongLoadTests {
  @Test func `a long load killed half-way goes on behind what it had committed`() throws {
    let desk = try Desk()
    desk.run("init x --now 2026-11-24T08:00")
    desk.run(["import", Story.plan, "--ledger", "x", "--now", "2026-11-24T08:00"])
    desk.run(
      "progress T1 --started 2026-11-30T09:00 --remaining 3d --ledger x --now 2026-12-01T12:00")
    try write(longer(desk.run("dump --ledger x").output, by: 2500), at: desk)

    let run = try Binary.start(["load", "long.jsonl", "copy"], at: desk)
    try waitUntil { desk.head(of: "copy.loading") > 0 }
    run.kill()
    let killed = try run.finish()
    let whole = desk.run("load long.jsonl copy")

    #expect(killed.status != 0, "\(killed.text)")
    #expect(whole.status == 0 && whole.output.contains("events were there before"))
    let dump = desk.run("dump --ledger copy").output
    #expect(dump == (try String(contentsOfFile: desk.path("long.jsonl"), encoding: .utf8)))
    #expect(desk.run("rebuild --ledger copy").status == 0)
  }

  /// The lines of a dump, its last event repeated by as many other commands.
  private func longer(_ dump: String, by count: Int) throws -> [String] {
    var lines = dump.split(separator: "\n").dropLast().map(String.init)
    let last = try #require(lines.last)
    let match = try #require(
      last.firstMatch(
        of:
          /"id":"(.{24})(.{12})".*"position":"([0-9]+)".*"revision":"([0-9]+)".*"command":"([^"]+)"/
      ))
    let position = try #require(Int(match.output.3))
    let revision = try #require(Int(match.output.4))
    for number in 1...count {
      let suffix = String(String(1_000_000_000_000 + number).dropFirst())
      lines.append(
        last.replacing("\(match.output.1)\(match.output.2)", with: "\(match.output.1)\(suffix)")
          .replacing("\"position\":\"\(position)\"", with: "\"position\":\"\(position + number)\"")
          .replacing("\"revision\":\"\(revision)\"", with: "\"revision\":\"\(revision + number)\"")
          .replacing("\"\(match.output.5)\"", with: "\"again-\(number)\""))
    }
    return lines
  }

  /// Writes the lines and the one that speaks for them.
  private func write(_ lines: [String], at desk: Desk) throws {
    try desk.write(lines.map { $0 + "\n" }.joined(), to: "lines")
    let sum = try Binary.shell("sha256sum lines | cut -d' ' -f1", at: desk).output
      .trimmingCharacters(in: .whitespacesAndNewlines)
    let end =
      "{\"specversion\":\"1.0\",\"id\":\"sha256:\(sum)\",\"source\":\"urn:leeway:ledger\","
      + "\"type\":\"leeway.dump.completed\",\"datacontenttype\":\"application/json\","
      + "\"data\":{\"from\":\"1\",\"head\":\"\(lines.count - 1)\",\"lines\":\"\(lines.count)\","
      + "\"sha256\":\"\(sum)\"}}\n"
    try desk.write(lines.map { $0 + "\n" }.joined() + end, to: "long.jsonl")
  }
}

extension Desk {
  /// The last position of a ledger that may not be there yet.
  fileprivate func head(of ledger: String) -> Int {
    let rows = csvRows(
      run("history --backward --limit 1 --format csv --ledger \(ledger)").output)
    return rows.count > 1 ? Int(rows[1][0]) ?? 0 : 0
  }
}
