import EventStore
import LMDB

/// A moment in the life of the ledger.
public enum AsOf: Sendable, Equatable {
  /// After the event at this position; 0 is before the first.
  case position(UInt64)
  /// After the last event recorded at or before this time, UTC milliseconds.
  case time(Int64)
}

extension EventReading where Self: ~Copyable {
  /// The position a moment means.
  ///
  /// - Throws: `EngineError.beyondHead` for a position the log does not reach.
  borrowing func position(of moment: AsOf) throws(EngineError) -> UInt64 {
    let head = try EngineError.relaying(try head())
    switch moment {
    case .position(let position):
      guard position <= head else {
        throw .beyondHead(asked: "position \(position)", head: head)
      }
      return position
    case .time(let time):
      // Recorded times never decrease, so the last one in time is found by halving.
      var low: UInt64 = 0
      var high = head
      while low < high {
        let middle = (low + high + 1) / 2
        if try recorded(at: middle) <= time { low = middle } else { high = middle - 1 }
      }
      return low
    }
  }

  private borrowing func recorded(at position: UInt64) throws(EngineError) -> Int64 {
    var recorded: Int64?
    try scan(EventQuery(from: position, through: position)) { (view) throws(EngineError) in
      recorded = view.recorded
      return .stop
    }
    guard let recorded else {
      throw .damagedEvent(position: position, reason: "it is missing from the log")
    }
    return recorded
  }
}
