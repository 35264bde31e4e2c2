/// What an append relies on about its stream.
public enum ExpectedRevision: Sendable, Equatable {
  /// The stream has no events yet.
  case noEvents
  /// The stream's last event has this revision.
  case exactly(UInt64)
  /// Nothing.
  case any
}
