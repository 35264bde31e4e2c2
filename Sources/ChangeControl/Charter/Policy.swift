public import Planning

/// The rules of change control, adopted as a whole and numbered.
public struct Policy: Sendable, Equatable {
  /// Raised by one each time a policy is adopted; recorded in evaluations.
  public var version: Int
  /// When review cycles open.
  public var cycle: Cycle
  /// The fever chart's lines.
  public var fever: FeverLines
  /// Whether an option that breaks a promise may be approved.
  public var mayBreakPromises: Bool
  /// What buffer costs and who may spend how much; nil where a minute costs a minute
  /// and nothing limits anybody.
  public var buffers: BufferRules?
  /// How requests are ranked; nil where urgency and importance alone do.
  public var priority: PriorityRules?
  /// What waiting costs; nil where nothing.
  public var deferral: DeferralRules?
  /// Why it was adopted, where that was said.
  public var reason: String?

  public init(
    version: Int, cycle: Cycle, fever: FeverLines = FeverLines(), mayBreakPromises: Bool = false,
    buffers: BufferRules? = nil, priority: PriorityRules? = nil, deferral: DeferralRules? = nil,
    reason: String? = nil
  ) {
    self.version = version
    self.cycle = cycle
    self.fever = fever
    self.mayBreakPromises = mayBreakPromises
    self.buffers = buffers
    self.priority = priority
    self.deferral = deferral
    self.reason = reason
  }

  /// Whether another policy has the same rules, whatever its version and its reason.
  public func agrees(with other: Policy) -> Bool {
    var copy = other
    copy.version = version
    copy.reason = reason
    return copy == self
  }

  /// Review cycles of equal length, counted from 1.
  public struct Cycle: Sendable, Equatable {
    /// When cycle 1 opens.
    public var first: PlanTime
    /// Length of a cycle in weeks, at least 1.
    public var weeks: Int

    public init(first: PlanTime, weeks: Int) {
      self.first = first
      self.weeks = weeks
    }

    /// A request may be deferred by so many cycles at most.
    public static let furthestDeferral = 100

    /// The cycle that holds a time; 0 and below before the first.
    public func number(at time: PlanTime) -> Int {
      let length = weeks * 7 * 1440
      let distance = time.minute - first.minute
      let whole = distance / length
      return (distance % length < 0 ? whole - 1 : whole) + 1
    }

    /// When a cycle opens.
    public func opening(of number: Int) -> PlanTime {
      PlanTime(minute: first.minute + (number - 1) * weeks * 7 * 1440)
    }
  }

  /// Lines between green, yellow and red: buffer penetration in per cent where
  /// no work and where all work of the chain is done.
  public struct FeverLines: Sendable, Equatable {
    public var redAtStart: Int
    public var redAtEnd: Int
    public var yellowAtStart: Int
    public var yellowAtEnd: Int

    public init(
      redAtStart: Int = 33, redAtEnd: Int = 90, yellowAtStart: Int = 0, yellowAtEnd: Int = 67
    ) {
      self.redAtStart = redAtStart
      self.redAtEnd = redAtEnd
      self.yellowAtStart = yellowAtStart
      self.yellowAtEnd = yellowAtEnd
    }
  }
}
