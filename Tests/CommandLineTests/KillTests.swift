import Foundation
import StoreTestSupport
import Testing

/// A hundred commands, each killed at some moment of its life.
@Suite struct KillTests {
  @Test func `nothing that was answered is lost, and the rest happens exactly once`() throws {
    let desk = try Story.desk()
    // Drawn from so wide a range that about half of the commands answer first,
    // however busy the machine is.
    var longest = try usualDuration(at: desk)
    var generator = SeededGenerator(seed: 20_261_124)
    var answered: Set<Int> = []

    let commands = (0..<110).map(command)
    for (index, arguments) in commands.enumerated() {
      let run = try Binary.start(arguments, at: desk)
      // The pause is what is tested: at which moment the kill comes.
      usleep(UInt32.random(in: 0...longest, using: &generator))
      run.kill()
      if try run.finish().status == 0 { answered.insert(index) }
      longest = answered.contains(index) ? longest / 10 * 9 : min(longest / 10 * 12, 2_000_000)
      if index % 10 == 0 {
        let rebuild = try Binary.start(["rebuild"], at: desk)
        usleep(UInt32.random(in: 0...longest, using: &generator))
        rebuild.kill()
        _ = try rebuild.finish()
      }
    }

    #expect(desk.run("verify").status == 0)
    #expect(answered.count > 5 && answered.count < commands.count, "\(answered.count) answered")
    let recorded = ids(desk)
    for index in answered { #expect(recorded[id(index)] == 1, "\(index) was answered and is lost") }

    for (index, arguments) in commands.enumerated() {
      let again = desk.run(arguments + ["--format", "json"])
      #expect(again.status == 0, "\(again.text)")
      let wasRecorded = recorded[id(index)] != nil
      #expect(again.output.contains("\"repeated\":\(wasRecorded)"), "\(again.text)")
    }

    let final = ids(desk)
    for index in commands.indices { #expect(final[id(index)] == 1, "\(index)") }
    #expect(desk.run("verify").status == 0)
    #expect(desk.run("rebuild").status == 0)
  }

  /// A mix of what people write, each command under an id of its own.
  private func command(_ index: Int) -> [String] {
    let words: [String] =
      switch index % 5 {
      case 0, 1, 2:
        [
          "submit", "--title", "Request \(index)", "--reason", "Because", "--set-duration",
          "T6=\(index + 1)h", "--actor", "bob", "--project", "harbour",
        ]
      case 3:
        [
          "submit", "--revise", "CR-7", "--title", "Sun shade \(index)", "--reason", "Because",
          "--set-duration", "T5=\(index + 1)h", "--actor", "bob", "--project", "harbour",
        ]
      default:
        index % 2 == 0
          ? ["progress", "T1", "--remaining", "\(index + 200)m", "--project", "harbour"]
          : ["import", Story.plan, "--project", "annexe-\(index)"]
      }
    return words + ["--command-id", id(index), "--now", "2026-12-02T17:00"]
  }

  private func id(_ index: Int) -> String { "killed-\(index)" }

  /// How often each command id stands in the log.
  private func ids(_ desk: Desk) -> [String: Int] {
    let rows = csvRows(desk.run("history --format csv").output)
    return Dictionary(rows.dropFirst().map { ($0[7], 1) }, uniquingKeysWith: +)
  }

  /// Microseconds that a command takes when nobody disturbs it.
  private func usualDuration(at desk: Desk) throws -> UInt32 {
    let clock = ContinuousClock()
    let took = try clock.measure {
      for _ in 0..<4 {
        _ = try Binary.run(
          "submit --title x --reason y --set-duration T4=3d --dry-run", at: desk)
      }
    }
    return UInt32(
      clamping: took.components.attoseconds / 4_000_000_000_000
        + took.components.seconds * 250_000)
  }
}
