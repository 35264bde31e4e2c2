public import EventStore

/// Records, and what shows that they are in the log.
public struct LedgerProof: Sendable, Equatable {
  /// The head that the proofs lead to.
  public var head: TreeCheckpoint
  public var events: [Entry]
  /// Shows that the log has only grown since an earlier head, if one was given.
  public var growth: ConsistencyProof?

  public struct Entry: Sendable, Equatable {
    /// The bytes of which the leaf is the hash: the record and its names.
    public var bytes: [UInt8]
    public var proof: InclusionProof

    public var position: UInt64 { proof.position }
    public var leaf: TreeHash { .leaf(bytes) }
  }

  /// Whether every part of it leads to the head.
  public func holds(since earlier: TreeCheckpoint? = nil) -> Bool {
    let isGrown =
      earlier.map { earlier in
        growth?.leads(from: earlier.root, to: head.root) ?? false
      } ?? true
    return isGrown && events.allSatisfy { $0.proof.leads(from: $0.leaf, to: head.root) }
  }
}

extension Ledger {
  /// Proves that events are in the log as it is now, or as it was with fewer
  /// events, and that it has only grown since an earlier head.
  ///
  /// What is returned has been checked.
  ///
  /// - Throws: `EngineError.beyondHead` for positions that there are not;
  ///   `EngineError.rewritten` where the log does not continue the earlier head.
  public func prove(
    _ positions: [UInt64], size: UInt64? = nil, since earlier: TreeCheckpoint? = nil
  ) throws(EngineError) -> LedgerProof {
    let proof = try store.read { (reader) throws(EngineError) in
      try reader.prove(positions, size: size, since: earlier)
    }
    guard proof.holds() else {
      throw .store(
        .damaged(position: positions.first, finding: "the proof does not lead to the head"))
    }
    guard proof.holds(since: earlier) else { throw .rewritten(since: earlier?.size ?? 0) }
    return proof
  }
}

extension EventReader {
  fileprivate borrowing func prove(
    _ positions: [UInt64], size: UInt64?, since earlier: TreeCheckpoint?
  ) throws(EngineError) -> LedgerProof {
    var proof = LedgerProof(head: try TreeCheckpoint(of: self, size: size), events: [])
    let size = proof.head.size
    for position in positions {
      let entry = try EngineError.relaying(try treeEntry(at: position))
      guard let entry, position <= size else {
        throw .beyondHead(asked: "position \(position)", head: size)
      }
      let path = try EngineError.relaying(try inclusionProof(of: position, size: size))
      proof.events.append(LedgerProof.Entry(bytes: entry, proof: path))
    }
    if let earlier {
      guard earlier.origin == proof.head.origin, earlier.size <= size else {
        throw .rewritten(since: earlier.size)
      }
      proof.growth = try EngineError.relaying(
        try consistencyProof(from: earlier.size, size: size))
    }
    return proof
  }
}
