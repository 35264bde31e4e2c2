import EventStore

/// Commands that recorded nothing, in the order in which they stand between the
/// events.
struct EventlessCommands {
  /// Those still to come, the nearest last.
  private var receipts: [Receipt]

  init(from: UInt64, in reader: borrowing EventReader) throws(EngineError) {
    let all = try EngineError.relaying(try reader.receiptsWithoutEvents())
    receipts = all.filter { $0.positions.lowerBound >= from }.reversed()
  }

  /// Those that stand before a position and were not taken yet.
  mutating func take(before position: UInt64) -> [Receipt] {
    var found: [Receipt] = []
    while let receipt = receipts.last, receipt.positions.lowerBound <= position {
      found.append(receipt)
      receipts.removeLast()
    }
    return found
  }
}

extension EventReader {
  /// The receipt of an event's command where the event is the last one of it.
  borrowing func receipt(
    closing command: String, at position: UInt64
  ) throws(EngineError) -> Receipt? {
    let receipt = try EngineError.relaying(try receipt(forCommand: command))
    guard let receipt, receipt.positions.contains(position) else {
      throw .damagedEvent(
        position: position, reason: "the receipt of its command \(command) is missing")
    }
    return receipt.positions.upperBound == position + 1 ? receipt : nil
  }
}
