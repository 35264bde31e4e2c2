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
  /// The receipts of commands that appended nothing, in the order in which they
  /// stand between the events.
  ///
  /// All others are found by the command ids of the events.
  public borrowing func receiptsWithoutEvents() throws(EventStoreError) -> [Receipt] {
    var found: [Receipt] = []
    let snapshot = snapshot
    try snapshot.view.scan(snapshot.tables.commands) { (key, value) throws(EventStoreError) in
      guard let id = key.text(from: 0, to: key.byteCount) else {
        throw .damaged(position: nil, finding: "a command id is not valid UTF-8")
      }
      let receipt = try ReceiptCoding.decode(value, id: id)
      if receipt.positions.isEmpty { found.append(receipt) }
      return .proceed
    }
    return found.sorted {
      ($0.positions.lowerBound, $0.recorded, $0.commandID)
        < ($1.positions.lowerBound, $1.recorded, $1.commandID)
    }
  }
}
