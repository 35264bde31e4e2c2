/// The condition that nothing relevant was appended after a position.
///
/// Relevant is every event in one of the streams, and every event of one of the
/// types. With neither, the condition always holds.
public struct Unchanged: Sendable, Equatable {
  /// The last position that the decision knew.
  public var since: UInt64
  public var streams: [String]
  public var types: [String]

  public init(since: UInt64, streams: [String] = [], types: [String] = []) {
    self.since = since
    self.streams = streams
    self.types = types
  }
}
