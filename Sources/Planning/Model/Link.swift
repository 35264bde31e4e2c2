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
    /// Working minutes of the link's lag calendar.
    case working(Int)
    /// Wall-clock minutes.
    case elapsed(Int)
  }

  /// In whose calendar a working lag runs.
  public enum LagCalendar: Sendable, Equatable, CaseIterable {
    /// That in which the successor is worked on.
    case successor
    /// That in which the predecessor was worked on.
    case predecessor
    /// The plan's own.
    case plan
  }

  public var predecessor: TaskID
  public var successor: TaskID
  public var kind: Kind
  public var lag: Lag
  /// Says nothing about an elapsed lag.
  public var lagCalendar: LagCalendar

  public init(
    _ predecessor: TaskID, _ successor: TaskID, _ kind: Kind = .finishToStart,
    lag: Lag = .working(0), in lagCalendar: LagCalendar = .successor
  ) {
    self.predecessor = predecessor
    self.successor = successor
    self.kind = kind
    self.lag = lag
    self.lagCalendar = lagCalendar
  }
}
