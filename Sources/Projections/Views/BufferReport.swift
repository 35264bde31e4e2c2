public import Planning

/// One buffer's budget, its movements, and what they say of the work it protects.
public struct BufferReport: Sendable, Equatable {
  /// How worried to be.
  public enum Zone: Sendable, Equatable {
    case green
    case yellow
    case red

    public var word: String {
      switch self {
      case .green: "green"
      case .yellow: "yellow"
      case .red: "red"
      }
    }
  }

  /// Working minutes that one cause has taken out, less what it has put back.
  public struct Draw: Sendable, Equatable {
    public var cause: BufferEntry.Cause
    public var minutes: Int

    public init(cause: BufferEntry.Cause, minutes: Int) {
      self.cause = cause
      self.minutes = minutes
    }
  }

  public var budget: BufferBudget
  /// Per cause, in the order in which each first moved the buffer.
  public var draws: [Draw]
  /// Every movement, oldest first.
  public var entries: [BufferEntry]
  /// Drawn share of the reserve, in tenths of a per cent; may be below 0 or above 1000.
  public var penetration: Int
  /// Finished share of the protected chain, in tenths of a per cent.
  public var completion: Int
  /// Penetration over completion, in thousandths; nil before any work is done.
  public var burnRate: Int?
  /// The zone that holds; see ``FeverTrack``.
  public var zone: Zone
  /// A zone that the last reading calls for and that the next may bring.
  public var pending: Zone?
  /// The date that holds as long as the buffer does.
  public var promise: PlanTime
  /// When the protected task finishes as things stand.
  public var projected: PlanTime

  public init(
    budget: BufferBudget, draws: [Draw], entries: [BufferEntry], penetration: Int,
    completion: Int, burnRate: Int?, zone: Zone, pending: Zone? = nil, promise: PlanTime,
    projected: PlanTime
  ) {
    self.budget = budget
    self.draws = draws
    self.entries = entries
    self.penetration = penetration
    self.completion = completion
    self.burnRate = burnRate
    self.zone = zone
    self.pending = pending
    self.promise = promise
    self.projected = projected
  }
}
