import Engine
import EventSchema
import EventStore
import Foundation
import LMDB
import StoreTestSupport
import Testing

@testable import leeway

/// Stores that earlier releases wrote, which every later one opens and verifies.
///
/// A store in `Fixtures/stores` is never changed. When the store's format, or what
/// its records hold, changes, the next one is made:
/// `LEEWAY_FREEZE_STORE=2 swift test --filter FrozenStoreTests`.
@Suite(.serialized) struct FrozenStoreTests {
  /// The numbers of the stores, and of the one that is to be made.
  static let numbers: [Int] = {
    let names = (try? FileManager.default.contentsOfDirectory(atPath: folder.path())) ?? []
    let asked = ProcessInfo.processInfo.environment["LEEWAY_FREEZE_STORE"].map { [$0] } ?? []
    return Set((names + asked).compactMap { Int($0) }).sorted()
  }()

  private static let folder = Fixtures.url("stores")

  /// What is asked of a store, and must be answered for ever as it was then.
  ///
  /// The answers may be recorded anew when the form of a report changes, and those of
  /// `replay` when the version of a projection is raised; the store, its head and its
  /// key may not.
  private static let questions = [
    "head", "plan --as-of 12 --format csv", "plan --format csv",
    "queue --all --now 2026-12-03T09:00 --format csv",
    "buffer PB --format csv", "audit CR-1 --format csv", "history --format csv",
    "baseline list --format csv", "replay --to 12 --format csv", "replay --format csv",
  ]

  @Test func `there is a frozen store, and none is left out`() {
    #expect(FrozenStoreTests.numbers == Array(1...max(1, FrozenStoreTests.numbers.count)))
  }

  @Test(arguments: numbers)
  func `a frozen store opens, verifies, answers as it did and goes on`(number: Int) throws {
    let store = FrozenStoreTests.folder.appending(path: "\(number)")
    if !FileManager.default.fileExists(atPath: store.path()) { try freeze(at: store) }
    let desk = try copy(of: store)

    // Projections made by an earlier version are told apart, and made anew.
    let status = desk.run("status")
    if status.status != 0 { try rebuild(status, at: desk) }

    try expectAsFrozen(store, at: desk)
    let next = desk.run([
      "submit", "--title", "Later", "--reason", "It goes on", "--set-duration", "T6=4d", "--now",
      "2030-01-07T09:00",
    ])
    #expect(next.status == 0, "\(next.text)")
    #expect(desk.run("verify").status == 0)
  }

  @Test(arguments: numbers)
  func `projections of another version are made anew in a copy`(number: Int) throws {
    let store = FrozenStoreTests.folder.appending(path: "\(number)")
    let desk = try copy(of: store)
    try age(desk.path(".leeway"))

    try rebuild(desk.run("status"), at: desk)

    try expectAsFrozen(store, at: desk)
  }

  private func rebuild(_ refused: Transcript, at desk: Desk) throws {
    #expect(refused.status != 0)
    #expect(refused.errors.hasPrefix("error[outdated-projections]"), "\(refused.text)")
    #expect(refused.errors.contains("leeway rebuild"))
    #expect([0, 1].contains(desk.run("rebuild").status))
  }

  private func expectAsFrozen(_ store: URL, at desk: Desk) throws {
    let key = try String(contentsOfFile: desk.path("KEY.public"), encoding: .utf8)
      .trimmingCharacters(in: .newlines)
    let found = desk.run(["verify", "--against", "HEAD", "--verifier", key])
    #expect(found.status == 0, "\(found.text)")
    for (place, question) in FrozenStoreTests.questions.enumerated() {
      let file = store.appending(path: "answers/\(place + 1).txt")
      let answer = desk.run(question)
      #expect(answer.status == 0, "\(answer.text)")
      let then = try? String(contentsOf: file, encoding: .utf8)
      #expect(answer.output == then, "\(question)")
    }
  }

  /// A desk with a copy of the store, its head and its key.
  private func copy(of store: URL) throws -> Desk {
    let desk = try Desk()
    try FileManager.default.createDirectory(
      at: desk.directory.url.appending(path: ".leeway"), withIntermediateDirectories: false)
    for file in ["data.mdb", "HEAD", "KEY.public"] {
      try FileManager.default.copyItem(
        atPath: store.appending(path: file).path(),
        toPath: desk.path(file == "data.mdb" ? ".leeway/data.mdb" : file))
    }
    return desk
  }

  /// Makes the live projections those of another version of Leeway.
  private func age(_ path: String) throws {
    let store = try EventStore.open(path, mode: .readWrite)
    try store.maintain { (writer) throws(EventStoreError) in
      let live = try writer.meta("live-projections").map { String(decoding: $0, as: UTF8.self) }
      let table = try EventStoreError.lifting(
        try writer.tables.table(named: "projections.\(live ?? "a")"))
      let name = Array("charter 0".utf8)
      let row = [0x08, 0x01, 0x12, UInt8(name.count)] + name
      try EventStoreError.lifting(try writer.tables.put(row, at: [0] as [UInt8], in: table))
    }
  }
}

extension FrozenStoreTests {
  /// Tells a story with every type of event, and keeps its store.
  private func freeze(at store: URL) throws {
    let desk = try Desk()
    try desk.write(try String(contentsOfFile: Story.plan, encoding: .utf8), to: "harbour.yaml")
    try tell(Story.commands.prefix(1), at: desk)
    try adoptAsOnce(desk.path(".leeway"))
    guard desk.run("rebuild").status == 1 else { throw Story.Untold(run: desk.run("rebuild")) }
    try tell(Story.commands.dropFirst() + FrozenStoreTests.more, at: desk)
    for name in EventName.allCases.map(\.rawValue) {
      let found = desk.run("history --type \(name) --format csv").output.split(
        whereSeparator: \.isNewline)
      #expect(found.count > 1, "\(name)")
    }
    desk.run("key --make --key KEY")
    let head = desk.run("head --sign --key KEY")
    #expect(head.status == 0, "\(head.text)")
    #expect(desk.run("backup frozen").status == 0)
    try FileManager.default.createDirectory(
      at: store.appending(path: "answers"), withIntermediateDirectories: true)
    try Data(head.output.utf8).write(to: store.appending(path: "HEAD"))
    try Data(desk.run("key").output.utf8).write(to: store.appending(path: "KEY.public"))
    for (place, question) in FrozenStoreTests.questions.enumerated() {
      try Data(desk.run(question).output.utf8)
        .write(to: store.appending(path: "answers/\(place + 1).txt"))
    }
    try FileManager.default.copyItem(
      at: desk.directory.url.appending(path: "frozen/data.mdb"),
      to: store.appending(path: "data.mdb"))
  }

  /// What the story leaves out.
  private static let more: [[String]] = [
    [
      "submit", "--revise", "CR-7", "--title", "Sun shade", "--reason", "It is very bright",
      "--set-duration", "T5=6d", "--actor", "bob", "--now", "2026-12-02T09:00",
    ],
    ["baseline", "set", "as-signed", "--at", "12", "--now", "2026-12-02T10:00"],
    ["checkpoint", "--now", "2026-12-02T11:00"],
    [
      "submit", "--title", "Hand rail", "--reason", "Somebody fell", "--set-duration", "T6=3d",
      "--actor", "bob", "--now", "2026-12-02T12:00",
    ],
  ]

  private func tell(_ commands: ArraySlice<[String]>, at desk: Desk) throws {
    for (index, command) in zip(commands.indices, commands) {
      let id = command.first == "init" ? [] : ["--command-id", "frozen-\(index)"]
      let run = desk.run(command.map { $0 == Story.plan ? "harbour.yaml" : $0 } + id)
      guard run.status == 0 else { throw Story.Untold(run: run) }
    }
  }

  /// Records the policy in the shape and in the way of the version before the first
  /// release: nothing writes that shape any more, and no state was kept with it.
  private func adoptAsOnce(_ path: String) throws {
    let payload = [UInt8](
      try Data(contentsOf: Fixtures.url("events/policy.adopted.v1.bin")))
    let recorded: Int64 = 1_795_507_200_000
    let store = try EventStore.open(path, mode: .readWrite)
    let stamp = CommandStamp(
      id: "policy-as-once", content: payload, actor: "wang.wei", recorded: recorded)
    try store.write(command: stamp) { (writer) throws(EventStoreError) in
      try writer.append(
        [
          NewEvent(
            id: EventID(high: 0x0192_0000_0000_7000, low: 0x8000_0000_0000_0001),
            type: "policy.adopted", schemaVersion: 1, effective: recorded, payload: payload)
        ], to: "policy", expecting: .exactly(0))
      return CommandResult(subject: "policy").bytes
    }
  }
}
