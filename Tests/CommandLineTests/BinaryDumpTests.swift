import Foundation
import StoreTestSupport
import Testing

@testable import leeway

/// Histories in binary form.
@Suite struct BinaryDumpTests {
  /// A ledger with a story and a signed head, dumped.
  private func dumped() throws -> (desk: Desk, bytes: [UInt8]) {
    let desk = try Story.desk()
    desk.run("withdraw CR-2 --actor bob --command-id idle --now 2026-12-02T09:00")
    desk.run("key --make --key KEY")
    try desk.write(desk.run("head --sign --key KEY").output, to: "HEAD")
    let run = desk.run("dump --format binary story.history")
    #expect(run.status == 0 && run.output.isEmpty && run.errors.isEmpty, "\(run.text)")
    return (desk, [UInt8](try Data(contentsOf: URL(filePath: desk.path("story.history")))))
  }

  private func write(_ bytes: some Sequence<UInt8>, to name: String, at desk: Desk) throws {
    try Data(bytes).write(to: desk.directory.url.appending(path: name))
  }

  @Test func `a ledger loaded from it is the same, its name, key and head included`() throws {
    let (desk, bytes) = try dumped()

    let loaded = desk.run("load story.history copy")

    #expect(loaded.status == 0, "\(loaded.text)")
    for command in ["head", "key", "dump", "replay --format json", "verify --against HEAD"] {
      #expect(desk.run("\(command) --ledger copy").output == desk.run(command).output)
    }
    desk.run("dump --format binary again.history --ledger copy")
    #expect(
      [UInt8](try Data(contentsOf: URL(filePath: desk.path("again.history")))) == bytes)
    #expect(bytes.count * 3 < desk.run("dump").output.utf8.count * 2)
    #expect(desk.run("load story.history copy").errors.hasPrefix("error[ledger-exists]"))
    #expect(desk.run("dump --format binary --from 3 x").status == 2)
  }

  @Test func `an empty ledger is dumped and loaded`() throws {
    let desk = try Desk()
    desk.run("init empty")
    desk.run("dump --format binary empty.history --ledger empty")

    let loaded = desk.run("load empty.history copy")

    #expect(loaded.status == 0, "\(loaded.text)")
    #expect(desk.run("head --ledger copy").output == desk.run("head --ledger empty").output)
  }

  @Test func `no byte of it can be changed, and the place is named`() throws {
    let (desk, bytes) = try dumped()
    var generator = SeededGenerator(seed: 11)
    for _ in 0..<60 {
      let place = Int.random(in: 0..<bytes.count, using: &generator)
      var changed = bytes
      changed[place] ^= UInt8(1 << Int.random(in: 0..<8, using: &generator))
      try write(changed, to: "changed.history", at: desk)

      let run = desk.run("load changed.history copy-\(place)")

      #expect(run.status == 2, "byte \(place): \(run.text)")
      #expect(run.errors.hasPrefix("error[contradictory-history]"), "byte \(place): \(run.text)")
      #expect(!FileManager.default.fileExists(atPath: desk.path("copy-\(place)")))
    }
  }

  @Test func `one that is cut short anywhere is refused, and taken up again`() throws {
    let (desk, bytes) = try dumped()
    for length in stride(from: 1, to: bytes.count, by: bytes.count / 25) {
      try write(bytes.prefix(length), to: "cut.history", at: desk)

      let run = desk.run("load cut.history copy")

      #expect(run.status == 2, "\(length): \(run.text)")
      #expect(run.errors.contains("it was cut short"), "\(length): \(run.text)")
    }
    let whole = desk.run("load story.history copy")
    #expect(whole.status == 0 && whole.output.contains("events were there before"))
    #expect(desk.run("head --ledger copy").output == desk.run("head").output)
  }

  @Test func `frames that are repeated, left out or mixed are refused`() throws {
    let (desk, bytes) = try dumped()
    desk.run("init other")
    desk.run(["import", Story.plan, "--ledger", "other", "--now", "2026-11-24T08:00"])
    desk.run("dump --format binary other.history --ledger other")
    let other = [UInt8](try Data(contentsOf: URL(filePath: desk.path("other.history"))))
    let frames = frames(of: bytes)
    let (first, second) = (frames[3], frames[4])
    let cases: [(String, [UInt8])] = [
      ("nothing behind the first byte", [0x89]),
      ("a frame left out", Array(bytes[..<first.lowerBound] + bytes[first.upperBound...])),
      (
        "a frame twice",
        Array(bytes[..<first.upperBound] + bytes[first] + bytes[first.upperBound...])
      ),
      (
        "frames exchanged",
        Array(
          bytes[..<first.lowerBound] + bytes[second] + bytes[first] + bytes[second.upperBound...])
      ),
      ("the end left out", Array(bytes[..<frames[frames.count - 1].lowerBound])),
      ("something behind the end", bytes + [0]),
      ("twice", bytes + bytes),
      ("the middle of another", Array(bytes[..<first.lowerBound] + other[first.lowerBound...])),
      ("an impossible length", Array(bytes[..<8]) + [0x45, 0xFF, 0xFF, 0xFF, 0xFF, 0, 0, 0]),
      ("lines ends changed", bytes.flatMap { $0 == 13 ? [] : [$0] }),
    ]
    for (name, file) in cases {
      try write(file, to: "bad.history", at: desk)

      let run = desk.run(["load", "bad.history", "copy-\(name.count)"])

      #expect(run.status == 2, "\(name): \(run.text)")
      #expect(run.errors.contains("bad.history: byte "), "\(name): \(run.text)")
    }
    desk.run("load cut.history copy")
    try write(bytes[..<frames[30].lowerBound], to: "cut.history", at: desk)
    #expect(desk.run("load cut.history taken").status == 2)
    #expect(desk.run("load other.history taken").errors.contains("differs from what"))
  }

  @Test func `a pipe and a kill do it no harm`() throws {
    let (desk, _) = try dumped()

    let piped = try Binary.shell(
      "set -o pipefail; leeway dump --format binary | gzip | gunzip | leeway load - copy", at: desk)

    #expect(piped.status == 0 && piped.output.contains("Loaded 31 events"), "\(piped.output)")
    var generator = SeededGenerator(seed: 5)
    for round in 0..<6 {
      let run = try Binary.start(["load", "story.history", "killed-\(round)"], at: desk)
      // The pause is what is tested: at which moment the kill comes.
      usleep(UInt32.random(in: 0...60_000, using: &generator))
      run.kill()
      _ = try run.finish()
      if !FileManager.default.fileExists(atPath: desk.path("killed-\(round)")) {
        let next = desk.run(["load", "story.history", "killed-\(round)"])
        #expect(next.status == 0, "\(next.text)")
      }
      #expect(desk.run("head --ledger killed-\(round)").output == desk.run("head").output)
    }
  }

  /// Where the frames are, as the format says.
  private func frames(of bytes: [UInt8]) -> [Range<Int>] {
    var frames: [Range<Int>] = []
    var start = 8
    while start + 8 <= bytes.count {
      let length = bytes[(start + 1)..<(start + 5)].reversed().reduce(0) { $0 << 8 | Int($1) }
      frames.append(start..<start + 16 + length)
      start += 16 + length
    }
    return frames
  }
}
