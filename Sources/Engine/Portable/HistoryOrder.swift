import EventStore

/// What must hold from one entry of a history to the next.
struct HistoryOrder {
  /// The last position so far.
  private(set) var position: UInt64 = 0
  private var recorded = Int64.min
  private var revisions: [String: UInt64] = [:]
  /// The last event of a command that has not been closed.
  private(set) var open: RecordedEvent?

  /// Follows an event; returns what contradicts what came before it.
  mutating func follow(_ event: RecordedEvent) -> String? {
    guard event.position == position + 1 else {
      return "position \(event.position) comes where \(position + 1) is expected"
    }
    let revision = (revisions[event.stream] ?? 0) + 1
    guard event.revision == revision else {
      return "\(event.stream) is at revision \(event.revision) where \(revision) is expected"
    }
    guard event.recorded >= recorded else { return "the event is recorded before its predecessor" }
    if let causation = event.causation, causation >= event.position {
      return "its cause \(causation) comes after it"
    }
    if let open {
      guard open.commandID == event.commandID else {
        return "command \(open.commandID) is not closed before \(event.commandID) begins"
      }
      guard open.actor == event.actor, open.recorded == event.recorded,
        open.correlation == event.correlation, open.causation == event.causation
      else { return "it differs from the event before it, of the same command, in who or when" }
    }
    position = event.position
    recorded = event.recorded
    revisions[event.stream] = event.revision
    open = event
    return nil
  }

  /// Follows the end of a command.
  mutating func close(_ receipt: Receipt) -> String? {
    guard receipt.positions.upperBound == position + 1 else {
      return "command \(receipt.commandID) ends before position "
        + "\(receipt.positions.upperBound) where \(position) is the last"
    }
    guard receipt.contentHash.count == 32 else { return "the content hash takes 32 bytes" }
    guard CommandResult(stored: receipt.result) != nil else {
      return "what command \(receipt.commandID) came to is unreadable"
    }
    if let open {
      guard open.commandID == receipt.commandID else {
        return "command \(open.commandID) is not closed before \(receipt.commandID)"
      }
      guard open.recorded == receipt.recorded else {
        return "command \(receipt.commandID) was recorded at another time than its events"
      }
    }
    open = nil
    return nil
  }
}
