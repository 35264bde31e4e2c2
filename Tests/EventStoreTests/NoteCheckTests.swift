import EventStore
import LMDB
import StoreTestSupport
import Testing

/// What the layer above notes in a store is guarded by checksums.
@Suite struct NoteCheckTests {
  /// What a verification says of a store with two notes, once its entries of notes
  /// have been changed behind its back.
  private func findings(
    _ change: (inout WriteTransaction, Table) throws(LMDBError) -> Void
  ) throws -> [String] {
    var findings: [String] = []
    try withClosedStore(isSoundAfter: false) { path in
      try {
        let store = try EventStore.open(path, mode: .readWrite)
        try store.maintain { (writer) throws(EventStoreError) in
          try writer.setMeta([1, 2, 3], for: "first")
          try writer.setMeta([4, 5, 6], for: "second")
        }
      }()
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        let meta = try environment.table(named: "meta")
        try environment.write { (transaction) throws(LMDBError) in
          try change(&transaction, meta)
        }
      }()
      findings = try EventStore.open(path, mode: .readOnly).verify().problems.map(\.finding)
    }
    return findings
  }

  private let first = [2] + Array("first".utf8)
  private let second = [2] + Array("second".utf8)

  @Test func `notes that nobody has touched are sound`() throws {
    #expect(try findings { (_, _) throws(LMDBError) in } == [])
  }

  @Test(arguments: 0..<24)
  func `a bit changed in a note is found and the note is named`(bit: Int) throws {
    let found = try findings { (transaction, meta) throws(LMDBError) in
      var value: [UInt8] = [1, 2, 3]
      value[bit / 8] ^= 1 << UInt8(bit % 8)
      try transaction.put(value, at: first, in: meta)
    }
    #expect(found == ["the note 'first' is not as it was noted"])
  }

  @Test func `a note that was taken away is missed`() throws {
    let found = try findings { (transaction, meta) throws(LMDBError) in
      _ = try transaction.delete(first, from: meta)
    }
    #expect(found == ["the note 'first' is not as it was noted"])
  }

  @Test func `a note in the place of another is found`() throws {
    let found = try findings { (transaction, meta) throws(LMDBError) in
      try transaction.put([4, 5, 6], at: first, in: meta)
      try transaction.put([1, 2, 3], at: second, in: meta)
    }
    #expect(
      found == [
        "the note 'first' is not as it was noted", "the note 'second' is not as it was noted",
      ])
  }

  @Test func `a note that nobody has made is found`() throws {
    let found = try findings { (transaction, meta) throws(LMDBError) in
      try transaction.put([7], at: [2] + Array("third".utf8), in: meta)
    }
    #expect(found == ["the note 'third' is not as it was noted"])
  }
}
