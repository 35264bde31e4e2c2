import Foundation
import StoreTestSupport
import Testing

/// Ledgers that are none any more: one clear error from every command, no crash.
@Suite struct DamagedStoreTests {
  static let commands = [
    "status", "plan", "buffer", "queue --all", "queue CR-1", "audit", "history", "replay",
    "verify", "rebuild", "status --as-of 9", "evaluate CR-6 --show", "evaluate CR-7",
    "submit --title x --reason y --set-duration T4=3d", "dump", "diff 5", "backup copy",
    "follow --from 1 --limit 1",
  ]

  /// What has happened to the files.
  enum Damage: Sendable, CaseIterable {
    case text, empty, zeroes, oneByte, cutAtPages, cutInHalf, noData, noDirectory, plainFile
    case dataIsDirectory, otherFormat, otherMagic, laterLedger, lockIsText, noLock

    /// Exit codes that may come of it.
    var allowed: Set<Int32> {
      switch self {
      case .noData, .noDirectory, .plainFile: [2]
      case .text, .empty, .zeroes, .oneByte, .cutAtPages, .cutInHalf, .dataIsDirectory,
        .otherFormat, .otherMagic, .laterLedger:
        [3]
      case .lockIsText, .noLock: [0]
      }
    }
  }

  @Test(arguments: Damage.allCases)
  func `every command answers damage with one error and its exit code`(damage: Damage) throws {
    for command in Self.commands {
      let desk = try Story.desk()
      try inflict(damage, on: desk.directory.url.appending(path: ".leeway"))

      let run = try Binary.run(command + " --ledger .leeway", at: desk)

      #expect(damage.allowed.contains(run.status), "\(run.text)")
      #expect(run.status == 0 || run.errors.hasPrefix("error["), "\(run.text)")
      #expect(run.status == 0 || run.errors.ranges(of: "error[").count == 1, "\(run.text)")
    }
  }

  @Test(arguments: 1...6 as ClosedRange<UInt64>)
  func `no garbage in the file ends a command by a signal`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    let desk = try Story.desk()
    let file = desk.directory.url.appending(path: ".leeway/data.mdb")
    let sound = try Data(contentsOf: file)

    for command in Self.commands {
      try garbage(sound, &generator).write(to: file)
      let run = try Binary.run(command, at: desk)

      #expect((0...4).contains(run.status), "\(run.text)")
      #expect(run.errors.isEmpty || run.errors.hasPrefix("error["), "\(run.text)")
    }
  }

  @Test func `a letter changed in the log is found, named and not repaired`() throws {
    let desk = try Story.desk()
    let file = desk.directory.url.appending(path: ".leeway/data.mdb")
    var bytes = try Data(contentsOf: file)
    var from = bytes.startIndex
    while let found = bytes.range(of: Data("Louder horn".utf8), in: from..<bytes.endIndex) {
      bytes[found.lowerBound] = UInt8(ascii: "l")
      from = found.upperBound
    }
    try bytes.write(to: file)

    let found = desk.run("verify")

    #expect(found.status == 3 && found.errors.isEmpty)
    expectPlainText(found.output)
    try expectGolden(found.text, "damage/letter")
    try expectGolden(desk.run("rebuild").text, "damage/letter-rebuild")
    try expectGolden(desk.run("audit CR-6").text, "damage/letter-audit")
  }

  /// The file with a page, the body of a page, or single bytes made up.
  private func garbage(_ sound: Data, _ generator: inout SeededGenerator) -> Data {
    var bytes = [UInt8](sound)
    let page = Int.random(in: 2..<bytes.count / 4096, using: &generator) * 4096
    switch Int.random(in: 0...2, using: &generator) {
    case 0: for at in page..<page + 4096 { bytes[at] = .random(in: 0...255, using: &generator) }
    case 1:
      for at in page + 16..<page + 4096 { bytes[at] = .random(in: 0...255, using: &generator) }
    default:
      for _ in 0..<40 {
        bytes[.random(in: 8192..<bytes.count, using: &generator)] =
          .random(in: 0...255, using: &generator)
      }
    }
    return Data(bytes)
  }

  private func inflict(_ damage: Damage, on ledger: URL) throws {
    let file = ledger.appending(path: "data.mdb")
    let lock = ledger.appending(path: "lock.mdb")
    let manager = FileManager.default
    var bytes = try Data(contentsOf: file)
    switch damage {
    case .text: try Data(String(repeating: "not a ledger\n", count: 2000).utf8).write(to: file)
    case .empty: try Data().write(to: file)
    case .zeroes: try Data(count: bytes.count).write(to: file)
    case .oneByte: try bytes.prefix(1).write(to: file)
    case .cutAtPages: try bytes.prefix(8192).write(to: file)
    case .cutInHalf: try bytes.prefix(bytes.count / 2).write(to: file)
    case .noData: try manager.removeItem(at: file)
    case .noDirectory: try manager.removeItem(at: ledger)
    case .plainFile:
      try manager.removeItem(at: ledger)
      try Data("notes".utf8).write(to: ledger)
    case .dataIsDirectory:
      try manager.removeItem(at: file)
      try manager.createDirectory(at: file, withIntermediateDirectories: false)
    case .otherFormat:
      for meta in [0, 4096] { bytes[meta + 20] = 9 }
      try bytes.write(to: file)
    case .otherMagic:
      for meta in [0, 4096] { bytes[meta + 16] = 9 }
      try bytes.write(to: file)
    case .laterLedger:
      let signature = Data("LEEWAYES".utf8)
      var from = bytes.startIndex
      while let found = bytes.range(of: signature, in: from..<bytes.endIndex) {
        bytes[found.upperBound] = 9
        from = found.upperBound
      }
      try bytes.write(to: file)
    case .lockIsText: try Data(String(repeating: "lock", count: 4000).utf8).write(to: lock)
    case .noLock: try manager.removeItem(at: lock)
    }
  }
}
