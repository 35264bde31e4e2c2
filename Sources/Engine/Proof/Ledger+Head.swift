public import EventStore

extension Ledger {
  /// How many events the log has, and the root of the tree over them.
  public func head() throws(EngineError) -> TreeCheckpoint {
    try store.read { (reader) throws(EngineError) in try TreeCheckpoint(of: reader) }
  }

  /// The key that heads of the ledger are signed with; nil before the first.
  public func verifierKey() throws(EngineError) -> VerifierKey? {
    try store.read { (reader) throws(EngineError) in try LedgerIdentity.verifier(in: reader) }
  }

  /// The last head that was signed, as the ledger keeps it; nil before the first.
  ///
  /// - Throws: `EngineError.store` where it is unreadable.
  public func keptHead() throws(EngineError) -> SignedNote? {
    let text = try store.read { (reader) throws(EngineError) in
      try LedgerIdentity.signedHead(in: reader)
    }
    guard let text else { return nil }
    guard let note = SignedNote(text) else {
      throw .store(.damaged(position: nil, finding: "the head that the ledger keeps is unreadable"))
    }
    return note
  }

  /// Makes a key the one that heads of the ledger are signed with.
  ///
  /// - Throws: `EngineError.otherKey` where there is another.
  public func enroll(_ key: SigningKey) throws(EngineError) {
    try store.maintain { (writer) throws(EngineError) in
      try LedgerIdentity.enroll(key, in: &writer)
    }
  }

  /// Signs the head, and keeps it for later verifications of this ledger.
  ///
  /// The first key to sign becomes the key of the ledger. A log that does not
  /// continue the last signed head is not signed: two heads would contradict each
  /// other.
  ///
  /// - Throws: `EngineError.otherKey` where it was signed with another before;
  ///   `EngineError.rewritten` where it was cut short or rewritten since.
  public func signHead(with key: SigningKey) throws(EngineError) -> SignedNote {
    try store.maintain { (writer) throws(EngineError) in
      try LedgerIdentity.enroll(key, in: &writer)
      try requireContinuation(in: writer)
      guard let head = key.sign(try TreeCheckpoint(of: writer)) else { throw .cannotSign }
      try LedgerIdentity.keep(head, in: &writer)
      return head
    }
  }

  /// Throws unless the log continues the last signed head, if there is one.
  private func requireContinuation(in writer: borrowing TableWriter) throws(EngineError) {
    guard let text = try LedgerIdentity.signedHead(in: writer),
      let kept = SignedNote(text).flatMap({ TreeCheckpoint($0.text) })
    else { return }
    let size = try EngineError.relaying(try writer.head())
    guard kept.size <= size,
      try EngineError.relaying(try writer.treeRoot(size: kept.size)) == kept.root
    else { throw .rewritten(since: kept.size) }
  }
}

extension TreeCheckpoint {
  init<Reader: EventReading & ~Copyable>(
    of reader: borrowing Reader, size: UInt64? = nil
  ) throws(EngineError) {
    let head = if let size { size } else { try EngineError.relaying(try reader.head()) }
    self.init(
      origin: try LedgerIdentity.origin(in: reader), size: head,
      root: try EngineError.relaying(try reader.treeRoot(size: head)))
  }
}
