internal import LMDB

extension EventReading where Self: ~Copyable {
  /// The root of the Merkle tree over the first events, over all of them if no
  /// number is given.
  public borrowing func treeRoot(size: UInt64? = nil) throws(EventStoreError) -> TreeHash {
    try snapshot.tree(size: try treeSize(size)).root()
  }

  /// Shows that an event is the one at its position among the first events.
  public borrowing func inclusionProof(
    of position: UInt64, size: UInt64? = nil
  ) throws(EventStoreError) -> InclusionProof {
    let size = try treeSize(size)
    try require(1...max(size, 1) ~= position && size > 0, position, size)
    return InclusionProof(
      position: position, size: size,
      path: try snapshot.tree(size: size).inclusionPath(of: position - 1))
  }

  /// Shows that the first events have only grown since there were fewer.
  public borrowing func consistencyProof(
    from old: UInt64, size: UInt64? = nil
  ) throws(EventStoreError) -> ConsistencyProof {
    let size = try treeSize(size)
    try require(old <= size, old, size)
    return ConsistencyProof(
      from: old, size: size, path: try snapshot.tree(size: size).consistencyPath(from: old))
  }

  /// The bytes of which an event's leaf is the hash, its record and its names; nil
  /// behind the head.
  public borrowing func treeEntry(at position: UInt64) throws(EventStoreError) -> [UInt8]? {
    try snapshot.withEvent(at: position) { (event) throws(EventStoreError) in
      try event.treeEntry()
    }
  }

  private borrowing func treeSize(_ size: UInt64?) throws(EventStoreError) -> UInt64 {
    let head = try head()
    guard let size else { return head }
    try require(size <= head, size, head)
    return size
  }

  private borrowing func require(
    _ holds: Bool, _ position: UInt64, _ last: UInt64
  ) throws(EventStoreError) {
    if !holds {
      throw .invalidInput(
        field: "position", value: "\(position)", rule: "the last position is \(last)")
    }
  }
}
