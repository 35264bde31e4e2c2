public import Planning

/// One line of the goal tree: what a department is measured by.
public struct Goal: Sendable, Equatable {
  /// Whose success the line measures.
  public enum Side: Sendable, Equatable, CaseIterable {
    case company
    case project
    case sales
  }

  /// What a change can move about the line.
  public enum Measure: Sendable, Equatable, CaseIterable {
    /// Share of promised milestones that are kept, in per cent.
    case promisesKept
    /// Working minutes of buffer not yet drawn, in per cent of their reserve.
    case bufferLeft
    /// Money won from requests that were granted, in whole units.
    case dealsWon
    /// Kept by hand; no change moves it by computation.
    case recorded
  }

  /// Which way is better.
  public enum Direction: Sendable, Equatable, CaseIterable {
    case higher
    case lower
  }

  /// Days in which the line is measured: the first, and the day after the last.
  public struct Period: Sendable, Equatable {
    public var first: PlanTime
    public var end: PlanTime

    public init(first: PlanTime, end: PlanTime) {
      self.first = first
      self.end = end
    }
  }

  public var id: String
  public var name: String
  public var side: Side
  /// The line above, up to the company's goal; nil for the root.
  public var parent: String?
  public var owner: String?
  /// Weight among the lines of one side, in per cent.
  public var weight: Int
  public var measure: Measure
  /// The value to reach, in `unit`.
  public var target: Int
  /// "%", "EUR", "days": words for the reader.
  public var unit: String
  /// Whether more or less than the target is better.
  public var direction: Direction
  /// When the line is measured; nil for as long as the ledger is kept.
  public var period: Period?

  public init(
    id: String, name: String, side: Side, parent: String? = nil, owner: String? = nil,
    weight: Int = 100, measure: Measure = .recorded, target: Int, unit: String,
    direction: Direction = .higher, period: Period? = nil
  ) {
    self.id = id
    self.name = name
    self.side = side
    self.parent = parent
    self.owner = owner
    self.weight = weight
    self.measure = measure
    self.target = target
    self.unit = unit
    self.direction = direction
    self.period = period
  }
}
