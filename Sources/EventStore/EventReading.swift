internal import LMDB

/// What can be read of a store in a transaction of any kind.
public protocol EventReading: ~Copyable {
  var snapshot: EventSnapshot { get }
}

extension EventReading where Self: ~Copyable {
  /// The position of the last event; zero when there is none.
  public borrowing func head() throws(EventStoreError) -> UInt64 { try snapshot.head() }

  /// The revision of a stream's last event; zero when there is none.
  public borrowing func lastRevision(of stream: String) throws(EventStoreError) -> UInt64 {
    guard let id = try snapshot.names.id(of: stream) else { return 0 }
    return try snapshot.lastRevision(of: id)
  }

  /// The event at a position, or nil when the store does not reach so far.
  public borrowing func event(at position: UInt64) throws(EventStoreError) -> RecordedEvent? {
    let snapshot = snapshot
    return try snapshot.withEvent(at: position) { (view) throws(EventStoreError) in
      try view.copy()
    }
  }

  /// What the store remembers of a command.
  public borrowing func receipt(
    forCommand id: String
  ) throws(EventStoreError) -> Receipt? {
    try snapshot.receipt(forCommand: id)
  }

  /// The number of a stream, type or actor name, if any event uses it.
  public borrowing func nameID(of name: String) throws(EventStoreError) -> NameID? {
    try snapshot.names.id(of: name)
  }

  /// What the layer above noted under a key.
  public borrowing func meta(_ key: String) throws(EventStoreError) -> [UInt8]? {
    try snapshot.meta(key)
  }
}
