import Foundation
import StoreTestSupport
import Testing

@Suite struct BackupTests {
  @Test func `a backup is a ledger that says the same`() throws {
    let desk = try Story.desk()

    let backup = desk.run("backup copy")

    #expect(backup.status == 0 && backup.errors.isEmpty, "\(backup.text)")
    #expect(backup.output.contains("Backed up 31 events to copy"))
    #expect(desk.run("replay --ledger copy --format json").output == desk.state())
    #expect(desk.run("dump --ledger copy").output == desk.run("dump").output)
    #expect(try contents(of: desk) == [".leeway", "copy"])
    #expect(try contents(of: desk, "copy").contains("data.mdb"))
  }

  @Test func `a backup is never written over anything`() throws {
    let desk = try Story.desk()
    try desk.write("mine", to: "file")
    try FileManager.default.createDirectory(
      atPath: desk.path("empty"), withIntermediateDirectories: false)

    for name in ["file", "empty", ".leeway", "file/below", "no/where"] {
      let run = desk.run(["backup", name])
      #expect(run.status == 2 || run.status == 3, "\(run.text)")
      #expect(run.errors.hasPrefix("error[") && run.output.isEmpty, "\(run.text)")
    }
    #expect(try contents(of: desk) == [".leeway", "empty", "file"])
  }

  @Test func `a ledger whose projections are wrong is not backed up as if it were sound`() throws {
    let desk = try Story.desk()
    let data = desk.directory.url.appending(path: ".leeway/data.mdb")
    var bytes = [UInt8](try Data(contentsOf: data))
    var spots = 0
    for start in bytes.indices.dropLast(16)
    where bytes[start...].starts(with: Array("Night light".utf8)) {
      bytes[start] = UInt8(ascii: "L")
      spots += 1
    }
    try Data(bytes).write(to: data)

    let run = desk.run("backup copy")

    #expect(spots > 0)
    #expect(run.status == 3 && run.errors.hasPrefix("error[unsound]"), "\(run.text)")
    #expect(try contents(of: desk) == [".leeway"])
  }

  @Test func `a backup is put in place, and the ledger goes on from there`() throws {
    let desk = try Story.desk()
    desk.run("backup copy")
    let state = desk.state()

    let restored = desk.run("restore copy again")
    let written = desk.run("evaluate CR-7 --ledger again --now 2026-12-02T09:00")

    #expect(restored.status == 0 && restored.output.contains("Restored 31 events to again"))
    #expect(desk.run("replay --to 31 --ledger again --format json").output == state)
    #expect(written.status == 0, "\(written.text)")
    #expect(desk.run("verify --ledger again").status == 0)
    #expect(desk.run("replay --ledger copy --format json").output == state)
  }

  @Test func `a ledger is replaced only where that is asked for, and then kept aside`() throws {
    let desk = try Story.desk()
    desk.run("backup copy")
    let old = desk.state()
    desk.run("evaluate CR-7 --now 2026-12-02T09:00")
    let new = desk.state()

    let refused = desk.run("restore copy")
    let unchanged = desk.state()
    let replaced = desk.run("restore copy --replace")
    let again = desk.run("restore copy --replace --format json")

    #expect(refused.status == 2 && refused.errors.hasPrefix("error[ledger-exists]"))
    #expect(unchanged == new)
    #expect(replaced.status == 0 && replaced.output.contains(".leeway.replaced"))
    #expect(again.output.contains(".leeway.replaced-2\""), "\(again.text)")
    #expect(desk.state() == old)
    #expect(desk.run("replay --ledger .leeway.replaced --format json").output == new)
    #expect(
      try contents(of: desk) == [".leeway", ".leeway.replaced", ".leeway.replaced-2", "copy"])
  }

  @Test(arguments: ["nothing", "file", "empty", "cut", ".leeway"])
  func `what is no sound backup replaces nothing`(name: String) throws {
    let desk = try Story.desk()
    desk.run("backup cut")
    try desk.write("mine", to: "file")
    try FileManager.default.createDirectory(
      atPath: desk.path("empty"), withIntermediateDirectories: false)
    let data = try Data(contentsOf: URL(filePath: desk.path("cut/data.mdb")))
    try data.prefix(data.count / 2).write(to: URL(filePath: desk.path("cut/data.mdb")))
    let state = desk.state()

    let run = desk.run(["restore", name, "--replace"])

    #expect([2, 3].contains(run.status) && run.output.isEmpty, "\(run.text)")
    #expect(run.errors.ranges(of: "error[").count == 1, "\(run.text)")
    #expect(desk.state() == state)
    #expect(try contents(of: desk) == [".leeway", "cut", "empty", "file"])
  }

  @Test func `a ledger that somebody works with is not replaced`() throws {
    let desk = try Story.desk()
    desk.run("backup copy")
    let follower = try Binary.start(["follow", "--from", "1"], at: desk)
    defer { follower.kill() }
    try waitUntil { !follower.written.isEmpty }

    let run = desk.run("restore copy --replace")

    #expect(run.status == 4 && run.errors.hasPrefix("error[in-use]"), "\(run.text)")
  }

  @Test func `copies made while eight people write are sound`() throws {
    let desk = try Story.desk()
    let writers = try (1...8).map { number in
      try Binary.start(
        [
          "submit", "--title", "Request \(number)", "--reason", "Meanwhile", "--set-duration",
          "T6=3d",
        ], at: desk)
    }

    let backups = try (1...3).map { try Binary.start(["backup", "copy-\($0)"], at: desk) }

    for backup in backups { #expect(try backup.finish().status == 0) }
    for writer in writers { #expect(try writer.finish().status == 0) }
    for number in 1...3 { #expect(desk.run("verify --ledger copy-\(number)").status == 0) }
  }

  @Test func `killed at any moment, the old or the new ledger is there`() throws {
    let desk = try Story.desk()
    desk.run("backup copy")
    let old = desk.state()
    desk.run("evaluate CR-7 --now 2026-12-02T09:00")
    var states = Set([old, desk.state()])
    var generator = SeededGenerator(seed: 20_261_124)

    for _ in 0..<25 {
      let run = try Binary.start(["restore", "copy", "--replace"], at: desk)
      // The pause is what is tested: at which moment the kill comes.
      usleep(UInt32.random(in: 0...60_000, using: &generator))
      run.kill()
      _ = try run.finish()
      #expect(states.contains(desk.state()))
    }
    for _ in 0..<10 {
      let run = try Binary.start(["backup", "killed"], at: desk)
      usleep(UInt32.random(in: 0...60_000, using: &generator))
      run.kill()
      _ = try run.finish()
      let isThere = FileManager.default.fileExists(atPath: desk.path("killed"))
      #expect(!isThere || desk.run("verify --ledger killed").status == 0)
      if isThere { try FileManager.default.removeItem(atPath: desk.path("killed")) }
    }

    #expect(desk.run("restore copy --replace").status == 0)
    states = [old]
    #expect(states.contains(desk.state()))
  }
}

/// The names in a directory of a desk, in order.
func contents(of desk: Desk, _ folder: String = "") throws -> [String] {
  try FileManager.default.contentsOfDirectory(atPath: desk.path(folder)).sorted()
}

/// Waits for something that another process does; fails after a minute.
func waitUntil(_ isTrue: () throws -> Bool) throws {
  for _ in 0..<6000 {
    if try isTrue() { return }
    usleep(10_000)
  }
  Issue.record("it did not come")
}
