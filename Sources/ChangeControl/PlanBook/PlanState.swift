public import Planning

/// The plan in force of one project: what is to be done, when, and how the
/// buffers stand.
public struct PlanState: Sendable, Equatable {
  /// Number of events that made it.
  public var revision: Int
  public var plan: Plan
  public var customers: [Customer]
  /// Every line's dates in force, in plan order.
  public var placements: [Placement]
  /// Every line's dates when it entered the plan, in plan order.
  public var baseline: [Placement]
  public var buffers: [BufferAccount]
  /// The latest data date; the plan's start before any progress.
  public var dataDate: PlanTime
  public var source: PlanImported.Source

  public init(
    revision: Int, plan: Plan, customers: [Customer], placements: [Placement],
    baseline: [Placement], buffers: [BufferAccount], dataDate: PlanTime,
    source: PlanImported.Source
  ) {
    self.revision = revision
    self.plan = plan
    self.customers = customers
    self.placements = placements
    self.baseline = baseline
    self.buffers = buffers
    self.dataDate = dataDate
    self.source = source
  }

  /// End of all work in force.
  public var finish: PlanTime {
    placements.map(\.finish).max() ?? plan.start
  }
}

/// A buffer's reserve and what has been drawn from it so far.
public struct BufferAccount: Sendable, Equatable {
  public var reserve: BufferReserve
  /// Working minutes drawn less those restored; below zero where work finished
  /// earlier than planned.
  public var drawn: Int

  public init(reserve: BufferReserve, drawn: Int = 0) {
    self.reserve = reserve
    self.drawn = drawn
  }

  /// Working minutes left.
  public var balance: Int { reserve.reserved - drawn }
}
