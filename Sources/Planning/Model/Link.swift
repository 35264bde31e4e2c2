/// An order between two tasks.
public struct Link: Sendable, Equatable {
  /// Which ends of the two tasks the link ties.
  public enum Kind: Sendable, Equatable, CaseIterable {
    case finishToStart
    case startToStart
    case finishToFinish
    case startToFinish
  }

  /// A distance kept along a link; a lead where negative.
  public enum Lag: Sendable, Equatable {
    /// Working minutes of the successor's calendar.
    case working(Int)
    /// Wall-clock minutes.
    case elapsed(Int)
  }

  public var predecessor: TaskID
  public var successor: TaskID
  public var kind: Kind
  public var lag: Lag

  public init(
    _ predecessor: TaskID, _ successor: TaskID, _ kind: Kind = .finishToStart,
    lag: Lag = .working(0)
  ) {
    self.predecessor = predecessor
    self.successor = successor
    self.kind = kind
    self.lag = lag
  }
}
