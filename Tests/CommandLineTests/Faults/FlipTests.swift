import Foundation
import StoreTestSupport
import Testing

/// Single bytes of a ledger's file changed behind its back, wherever they are.
@Suite struct FlipTests {
  /// Bytes of the meta pages that say anything.
  private static let metaPages = 4096 + 152

  @Test(arguments: [1, 2] as [UInt64])
  func `a changed byte is found by a verification, or is of no account`(seed: UInt64) throws {
    let desk = try busyDesk()
    let verdicts = try flip(desk, seed, count: Extent.of(sample: 100, full: 3000))
    #expect(verdicts["missed"] == nil)
    #expect(verdicts["found", default: 0] > 0 && verdicts["unused", default: 0] > 0)
  }

  @Test func `a changed byte of the meta pages is found, or is of no account`() throws {
    let desk = try busyDesk()
    let verdicts = try flip(
      desk, 3, count: Extent.of(sample: 60, full: 3000), within: Self.metaPages)
    #expect(verdicts["missed"] == nil)
    #expect(verdicts["found", default: 0] > 0)
  }

  @Test(arguments: ["status", "queue CR-1", "submit --title x --reason y --set-duration T4=3d"])
  func `a changed byte never ends a command without an answer`(command: String) throws {
    let desk = try busyDesk()
    let file = desk.directory.url.appending(path: ".leeway/data.mdb")
    let sound = try Data(contentsOf: file)
    var generator = SeededGenerator(seed: 4)
    for _ in 0..<Extent.of(sample: 10, full: 500) {
      var bytes = sound
      let isMeta = Bool.random(using: &generator)
      let offset = Int.random(in: 0..<(isMeta ? Self.metaPages : bytes.count), using: &generator)
      bytes[offset] ^= UInt8.random(in: 1...255, using: &generator)
      try bytes.write(to: file)

      let run = try Binary.run(command, at: desk)

      #expect((0...4).contains(run.status), "\(offset): \(run.text)")
      #expect(run.status == 0 || run.errors.hasPrefix("error["), "\(offset): \(run.text)")
    }
  }

  /// A ledger with the story and many requests more: trees of several levels,
  /// free pages, values of several pages.
  private func busyDesk() throws -> Desk {
    let desk = try Story.desk()
    for number in 1...40 {
      let submitted = desk.run([
        "submit", "--title", "Request \(number)", "--reason", "Because", "--set-duration",
        "T6=\(number)h", "--now", "2026-12-02T16:00", "--command-id", "s\(number)",
      ])
      let evaluated = desk.run(
        "evaluate CR-\(number + 7) --now 2026-12-02T16:00 --command-id e\(number)")
      #expect(submitted.status == 0 && evaluated.status == 0, "\(evaluated.text)")
    }
    return desk
  }

  /// How often each verdict came over so many changes; a helper process makes them.
  private func flip(
    _ desk: Desk, _ seed: UInt64, count: Int, within: Int? = nil
  ) throws -> [String: Int] {
    let helper = try HelperProcess(
      ["flip", desk.path(".leeway"), "\(seed)", "\(count)"] + (within.map { ["\($0)"] } ?? []),
      executable: HelperProcess.executable.deletingLastPathComponent()
        .appending(path: "EngineTestHelper"))
    let outcome = helper.finish()
    let lines = outcome.lines
    #expect(outcome.status == 0 && lines.count == 2 * count, "\(lines.last ?? "nothing")")
    var verdicts: [String: Int] = [:]
    for (change, verdict) in zip(lines, lines.dropFirst()) where change.hasPrefix("flip") {
      verdicts[verdict, default: 0] += 1
      #expect(verdict == "found" || verdict == "unused", "seed \(seed): \(change)")
    }
    return verdicts
  }
}
