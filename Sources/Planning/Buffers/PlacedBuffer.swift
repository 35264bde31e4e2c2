/// A time buffer with the room it found in a schedule.
public struct PlacedBuffer: Sendable, Equatable, CustomStringConvertible {
  public var id: BufferID
  public var kind: BufferSpecification.Kind
  public var sizing: BufferSpecification.Sizing
  /// The task behind whose finish it stands.
  public var protects: TaskID
  /// The tasks whose safety it pools, first to last.
  public var chain: [TaskID]
  /// Working minutes of the plan's calendar that the sizing asks for.
  public var wanted: Int
  /// Working minutes of the plan's calendar that the schedule leaves for it.
  public var got: Int
  /// The finish of the protected task.
  public var start: PlanTime
  /// `got` working minutes of the plan's calendar later.
  public var until: PlanTime

  public init(
    id: BufferID, kind: BufferSpecification.Kind, sizing: BufferSpecification.Sizing,
    protects: TaskID, chain: [TaskID], wanted: Int, got: Int, start: PlanTime, until: PlanTime
  ) {
    self.id = id
    self.kind = kind
    self.sizing = sizing
    self.protects = protects
    self.chain = chain
    self.wanted = wanted
    self.got = got
    self.start = start
    self.until = until
  }

  /// `FB1 got 2400, wanted 4800`, in minutes.
  public var description: String {
    got < wanted ? "\(id) got \(got), wanted \(wanted)" : "\(id) got \(got)"
  }
}
