import Foundation
import StoreTestSupport
import Testing

/// One ledger after fault upon fault, and a log beside it of what was acknowledged.
@Suite(.enabled(if: Tracing.isPermitted, "strace is missing or may not trace processes here"))
struct AcknowledgementTests {
  @Test(arguments: [1, 2] as [UInt64])
  func `what was acknowledged stays where it is, and nothing else is half there`(
    seed: UInt64
  ) throws {
    let desk = try Story.desk()
    let log = desk.path("acknowledged")
    #expect(FileManager.default.createFile(atPath: log, contents: nil))
    let faults = try Injection.all(of: command(0), at: try desk.copied())
    var generator = SeededGenerator(seed: seed)
    var given: [Int] = []
    for number in 1...Extent.of(sample: 8, full: 100) {
      // Every other command meets no fault, as most do in life.
      let injection = number.isMultiple(of: 2) ? faults.randomElement(using: &generator) : nil
      let run =
        try injection?.run(command(number), at: desk).0 ?? Binary.run(command(number), at: desk)
      given.append(number)
      let account: Comment = "seed \(seed), \(injection?.description ?? "no fault"): \(run.text)"
      #expect(injection != nil || run.status == 0, account)
      if run.status == 0 { try acknowledge(id(number), run.output, in: log) }

      let verified = try Binary.run("verify --format json", at: desk)
      #expect(verified.status == 0, account)
      // The live projections are what a fold of the surviving log comes to.
      let replayed = try Binary.run("replay --format json", at: desk)
      #expect(try digest(verified.output) == digest(replayed.output), account)
    }

    let before = try positions(at: desk)
    let acknowledged = try String(contentsOfFile: log, encoding: .utf8).split(separator: "\n")
    #expect(!acknowledged.isEmpty && acknowledged.count < given.count, "seed \(seed)")
    for line in acknowledged {
      let words = line.split(separator: " ").map(String.init)
      #expect(before[words[0]] == [words[1]], "\(line) is missing")
    }
    for number in given {
      let again = try Binary.run(command(number), at: desk)
      #expect(again.status == 0, "\(again.text)")
    }
    let after = try positions(at: desk)
    for number in given {
      let place = try #require(after[id(number)])
      #expect(place.count == 1 && (before[id(number)] ?? place) == place, "seed \(seed), \(number)")
    }
    #expect(try Binary.run("verify", at: desk).status == 0)
  }

  private func id(_ number: Int) -> String { "faulty-\(number)" }

  private func command(_ number: Int) -> [String] {
    [
      "submit", "--title", "Request \(number)", "--reason", "Because", "--set-duration",
      "T6=\(number + 1)h", "--command-id", id(number), "--now", "2026-12-02T17:00", "--format",
      "json",
    ]
  }

  /// Writes the id and the position that a command told, as its caller would.
  private func acknowledge(_ id: String, _ answer: String, in log: String) throws {
    let answer = try JSONSerialization.jsonObject(with: Data(answer.utf8)) as? [String: Any]
    let events = try #require(answer?["events"] as? [[String: Any]])
    let position = try #require(events.first?["position"] as? Int)
    let file = try #require(FileHandle(forWritingAtPath: log))
    try file.seekToEnd()
    try file.write(contentsOf: Data("\(id) \(position)\n".utf8))
    try file.close()
  }

  /// The positions of the events of every command.
  private func positions(at desk: Desk) throws -> [String: [String]] {
    let rows = csvRows(try Binary.run("history --format csv", at: desk).output)
    return Dictionary(rows.dropFirst().map { ($0[7], [$0[0]]) }, uniquingKeysWith: +)
  }

  private func digest(_ json: String) throws -> String {
    let object = try JSONSerialization.jsonObject(with: Data(json.utf8)) as? [String: Any]
    let state = try #require(object?["state"] as? [String: Any])
    return try #require(state["digest"] as? String)
  }
}
