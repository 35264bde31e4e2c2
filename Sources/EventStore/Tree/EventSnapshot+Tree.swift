internal import LMDB

extension EventSnapshot {
  /// The tree over the first events.
  func tree(size: UInt64) -> MerkleTree<EventStoreError> {
    MerkleTree(size: size) { (level, index) throws(EventStoreError) in
      try node(level, index)
    }
  }

  /// The right edge of the tree over the first events.
  func frontier(size: UInt64) throws(EventStoreError) -> TreeFrontier {
    var peaks: [TreeHash] = []
    var end: UInt64 = 0
    for level in (0..<UInt64.bitWidth).reversed() where size >> UInt64(level) & 1 == 1 {
      peaks.append(try node(level, end >> UInt64(level)))
      end += 1 << UInt64(level)
    }
    return TreeFrontier(size: size, peaks: peaks)
  }

  /// The root of a complete subtree, read from behind its last record.
  private func node(_ level: Int, _ index: UInt64) throws(EventStoreError) -> TreeHash {
    let position = (index + 1) << UInt64(level)
    return try view.withValue(at: IntegerKey(position), in: tables.events) {
      (row: RawSpan?) throws(EventStoreError) -> TreeHash in
      guard let row, let nodes = TreeRow.nodes(in: row, at: position) else {
        throw .damaged(position: position, finding: "the hashes of the tree are missing")
      }
      return nodes[level]
    }
  }
}
