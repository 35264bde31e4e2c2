import LMDB
import Testing

@testable import EventStore

/// The tree as it is kept with the events.
@Suite struct StoredTreeTests {
  /// Makes a store of 37 events, in commands of one to five.
  private func withGrownStore(_ body: (EventStore, Leaves) throws -> Void) throws {
    try withStore { store in
      var command = 0
      while try store.head() < 37 {
        command += 1
        let left = 37 - Int(try store.head())
        let events = (0..<min(left, command % 5 + 1)).map { number in
          event("a", payload: [UInt8](repeating: UInt8(number), count: 40 * number))
        }
        try store.append("c\(command)", events, to: "s\(command % 3)")
      }
      let records = try store.read { (reader) throws(EventStoreError) in
        var records: [[UInt8]] = []
        for position in 1...37 as ClosedRange<UInt64> {
          records.append(try reader.treeEntry(at: position) ?? [])
        }
        return records
      }
      try body(store, Leaves(bytes: records))
    }
  }

  @Test func `the root is that of the records, at every size`() throws {
    try withGrownStore { store, leaves in
      try store.read { (reader) throws(EventStoreError) in
        for size in 0...37 {
          let root = Leaves.root(leaves.bytes[..<size])
          #expect(try reader.treeRoot(size: UInt64(size)) == root)
        }
        #expect(try reader.treeRoot() == leaves.tree.root())
      }
      #expect(try store.verify().root == leaves.tree.root())
    }
  }

  @Test func `every event has its proof under every later root`() throws {
    try withGrownStore { store, leaves in
      try store.read { (reader) throws(EventStoreError) in
        for size in [1, 2, 30, 32, 36, 37] as [UInt64] {
          let root = try reader.treeRoot(size: size)
          for position in 1...size {
            let proof = try reader.inclusionProof(of: position, size: size)
            let leaf = TreeHash.leaf(leaves.bytes[Int(position) - 1])
            #expect(proof.leads(from: leaf, to: root))
            let growth = try reader.consistencyProof(from: position, size: size)
            #expect(growth.leads(from: try reader.treeRoot(size: position), to: root))
          }
        }
      }
    }
  }

  @Test func `no proof is given of what is not there`() throws {
    try withGrownStore { store, _ in
      for position in [0, 38] as [UInt64] {
        let refused = failure { () throws(EventStoreError) in
          try store.read { (reader) throws(EventStoreError) in
            _ = try reader.inclusionProof(of: position)
          }
        }
        #expect(
          refused
            == .invalidInput(
              field: "position", value: "\(position)", rule: "the last position is 37"))
      }
    }
    try withStore { store in
      try store.read { (reader) throws(EventStoreError) in
        #expect(try reader.treeRoot() == .empty)
      }
    }
  }

  @Test func `a flipped bit in any hash of the tree is found`() throws {
    for position in [1, 4, 6, 8] as [UInt64] {
      for byte in stride(from: 1, through: TreeRow.byteCount(at: position), by: 7) {
        let found = try problems(after: { $0[$0.count - byte] ^= 1 }, at: position)
        #expect(!found.isEmpty && found.count <= 2)
        #expect(found.allSatisfy { $0.part == .tree })
        #expect(found.first?.position == position)
      }
    }
  }

  @Test func `a record rewritten with right checksums is found by its hash`() throws {
    let found = try problems(
      after: { row in
        row[88 + 2] = 99
        row.replace(at: 80, littleEndian: Checksum.of(row[90..<93].span.bytes))
        var header = Checksum()
        header.update(with: row[0..<84].span.bytes)
        header.update(with: row[88..<90].span.bytes)
        row.replace(at: 84, littleEndian: header.value)
      }, at: 6)
    #expect(
      found.map(\.finding) == ["record and names are not those that the event's hash was made of"])
    #expect(found.map(\.position) == [6])
  }

  @Test func `another name put in the place of who acted is found in every event`() throws {
    try withClosedStore(isSoundAfter: false) { path in
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        try environment.write { (transaction) throws(LMDBError) in
          let names = try transaction.table(named: "names")
          let number = try transaction.value(at: [2] + Array("ann".utf8), in: names) ?? []
          try transaction.delete([2] + Array("ann".utf8), from: names)
          try transaction.put(number, at: [2] + Array("bob".utf8), in: names)
          try transaction.put(Array("bob".utf8), at: [1] + number.reversed(), in: names)
        }
      }()
      let found = try EventStore.open(path, mode: .readOnly).verify().problems
      #expect(found.count == 10 && found.allSatisfy { $0.part == .tree })
    }
  }

  /// Changes a row of a closed store behind its back and verifies the store.
  private func problems(
    after change: (inout [UInt8]) -> Void, at position: UInt64
  ) throws -> [VerificationReport.Problem] {
    var problems: [VerificationReport.Problem] = []
    try withClosedStore(isSoundAfter: false) { path in
      try {
        let environment = try Environment.open(path, options: EnvironmentOptions(mode: .readWrite))
        try environment.write { (transaction) throws(LMDBError) in
          let events = try transaction.table(named: "events", keys: .integers)
          var row = try transaction.value(at: IntegerKey(position), in: events) ?? []
          change(&row)
          try transaction.put(row, at: IntegerKey(position), in: events)
        }
      }()
      problems = try EventStore.open(path, mode: .readOnly).verify().problems
    }
    return problems
  }
}
