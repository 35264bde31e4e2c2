/// A time buffer asked for by a plan: where it stands and how its size is found.
public struct BufferSpecification: Sendable, Equatable {
  /// What a buffer stands between.
  public enum Kind: Sendable, Equatable {
    /// Between the last task of the project and its promised completion.
    case project
    /// Between the end of a feeding chain and the task it feeds.
    case feeding(into: TaskID)
    /// Between a milestone and the date promised for it.
    case milestone
  }

  /// How the size is found; the formula stays recorded with the buffer.
  public enum Sizing: Sendable, Equatable {
    /// Sum of the safety cut from the chain, Σ D ("cut and paste").
    case cut
    /// Half of the aggressive chain, ⌈0.5·Σ a⌉.
    case half
    /// Root of the summed squares of the safety cut, ⌈√Σ D²⌉.
    case rootSquareErrorMethod
    /// Working minutes of the plan's calendar, as given.
    case explicit(Int)
  }

  public var id: BufferID
  public var kind: Kind
  /// The task or milestone behind whose finish the buffer stands.
  public var protects: TaskID
  public var sizing: Sizing
  /// The tasks whose safety the buffer pools, first to last; empty: the chain
  /// that drives `protects` is taken.
  public var chain: [TaskID]

  public init(
    id: BufferID, kind: Kind, protects: TaskID, sizing: Sizing, chain: [TaskID] = []
  ) {
    self.id = id
    self.kind = kind
    self.protects = protects
    self.sizing = sizing
    self.chain = chain
  }
}
