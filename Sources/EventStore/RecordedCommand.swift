internal import LMDB

/// A command as a store recorded it: what it remembers, and the events.
public struct RecordedCommand: Sendable, Equatable {
  public let receipt: Receipt
  /// At the receipt's positions, in order.
  public let events: [RecordedEvent]

  public init(receipt: Receipt, events: [RecordedEvent]) {
    self.receipt = receipt
    self.events = events
  }
}

extension EventReading where Self: ~Copyable {
  /// The receipts of all commands, by the order of their ids.
  public borrowing func forEachReceipt<Failure: EventStoreFailure>(
    _ body: (Receipt) throws(Failure) -> Void
  ) throws(Failure) {
    let snapshot = snapshot
    try snapshot.view.scan(snapshot.tables.commands) { (key, value) throws(Failure) in
      guard let id = key.text(from: 0, to: key.byteCount) else {
        throw Failure(
          .damaged(position: nil, finding: "a command id is not valid UTF-8"))
      }
      try body(try Failure.relaying(try ReceiptCoding.decode(value, id: id)))
      return .proceed
    }
  }

  /// The receipts of commands that appended nothing, in the order in which they
  /// stand between the events.
  ///
  /// All others are found by the command ids of the events.
  public borrowing func receiptsWithoutEvents() throws(EventStoreError) -> [Receipt] {
    var found: [Receipt] = []
    try forEachReceipt { (receipt) throws(EventStoreError) in
      if receipt.positions.isEmpty { found.append(receipt) }
    }
    return found.sorted {
      ($0.positions.lowerBound, $0.recorded, $0.commandID)
        < ($1.positions.lowerBound, $1.recorded, $1.commandID)
    }
  }
}
