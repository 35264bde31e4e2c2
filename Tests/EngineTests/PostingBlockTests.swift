import ChangeControl
import Planning
import Projections
import StoreTestSupport
import Testing

/// Lists of positions are the same in memory and in a table, and give back every
/// position, wherever a block ends.
@Suite struct PostingBlockTests {
  private static let capacity = PostingBlock.capacity

  @Test(arguments: [
    1, 2, capacity - 1, capacity, capacity + 1, 2 * capacity, 2 * capacity + 1, 1000,
  ])
  func `a list is the same in memory and in a table, and complete`(count: Int) throws {
    var random = SeededGenerator(seed: UInt64(count))
    var events: [LedgerEvent] = []
    var position: UInt64 = 0
    for _ in 0..<count {
      position += UInt64(random.one(of: [1, 2, 127, 128, 129, 16_383, 16_384, 1 << 40]))
      events.append(vote(at: position))
    }
    var memory = MemoryRows()
    var table = PlainRows()
    for event in events {
      try AuditProjection.apply(event, into: &memory)
      try AuditProjection.apply(event, into: &table)
    }

    let expected = events.map(\.position)
    #expect(memory.plain == table.rows)
    // The voter, the change; the blocks of each.
    #expect(table.rows.count == 2 * ((count + Self.capacity - 1) / Self.capacity))
    for subject in [AuditSubject.person("ann"), .change("CR-1")] {
      #expect(try AuditProjection.positions(concerning: subject, in: memory) == expected)
      #expect(try AuditProjection.positions(concerning: subject, in: table) == expected)
    }
  }

  @Test func `a closed block is not written again`() throws {
    var table = PlainRows()
    for position in 1...UInt64(Self.capacity) {
      try AuditProjection.apply(vote(at: position), into: &table)
    }
    let closed = table.rows
    for position in UInt64(Self.capacity) + 1...UInt64(Self.capacity) + 3 {
      try AuditProjection.apply(vote(at: position), into: &table)
    }
    #expect(table.rows.count == 2 * closed.count)
    for (key, value) in closed { #expect(table.rows[key] == value) }
  }

  @Test(arguments: [
    [0x80], [0x00], [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x01],
    [UInt8](repeating: 1, count: PostingBlock.capacity),
    [0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0xFF, 0x7F],
  ])
  func `a damaged block is neither read nor written to`(value: [UInt8]) throws {
    let key = RowKey(tag: AuditProjection.tag).letter("c").text("CR-1")
    var table = PlainRows()
    table.set(key.number(.max - 5), to: value)

    #expect(throws: ProjectionError.self) {
      try AuditProjection.positions(concerning: .change("CR-1"), in: table)
    }
    #expect(throws: ProjectionError.self) {
      try AuditProjection.apply(vote(at: .max), into: &table)
    }
  }

  private func vote(at position: UInt64) -> LedgerEvent {
    LedgerEvent(
      position: position, stream: .change("CR-1"), revision: position, recorded: 0, effective: 0,
      actor: "ann", command: "", event: .change(.withdrawn(reason: "No longer wanted.")))
  }
}
