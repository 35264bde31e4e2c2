/// The order that events must keep, followed along a walk.
struct EventOrder {
  private(set) var last: UInt64 = 0
  private var recorded = Int64.min
  private var revisions: [NameID: UInt64] = [:]
  /// After an unreadable event, the next revision of a stream is not known.
  private var isCertain = true

  mutating func arrive(at position: UInt64, _ report: inout VerificationReport) {
    if position != last + 1 {
      let missing = last + 1 == position - 1 ? "" : " up to \(position - 1)"
      report.note(.events, at: last + 1, "the event is missing\(missing)")
      isCertain = false
    }
    last = position
  }

  mutating func skip() { isCertain = false }

  mutating func check(_ event: borrowing EventView, _ report: inout VerificationReport) {
    if event.recorded < recorded {
      report.note(.events, at: event.position, "it is recorded before its predecessor")
    }
    recorded = event.recorded
    if let causation = event.causation, causation >= event.position {
      report.note(.events, at: event.position, "its cause \(causation) comes after it")
    }
    let expected = (revisions[event.streamID] ?? 0) + 1
    if event.revision < expected || (isCertain && event.revision != expected) {
      report.note(
        .events, at: event.position, "its revision is \(event.revision) instead of \(expected)")
    }
    revisions[event.streamID] = event.revision
  }
}
