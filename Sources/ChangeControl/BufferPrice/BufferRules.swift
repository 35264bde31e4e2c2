public import Planning

extension Policy {
  /// What a minute of buffer costs a department, and how much each may spend.
  public struct BufferRules: Sendable, Equatable {
    /// What a minute of a whole buffer costs, in per cent of a minute.
    public var base: Int
    /// What the price has risen by when all of the buffer is drawn, in per cent of a
    /// minute.
    public var slope: Int
    /// Work that a change moves within so many days is in the frozen zone.
    public var frozen: Fence
    /// Work within so many days that is not frozen is in the slushy zone.
    public var slushy: Fence
    /// Charged minutes that departments may spend in a review cycle, in the order of
    /// their names; others may spend what they like.
    public var allowances: [Allowance]
    public var overdraft: Overdraft

    public init(
      base: Int = 100, slope: Int = 0, frozen: Fence = Fence(days: 0, factor: 100),
      slushy: Fence = Fence(days: 0, factor: 100), allowances: [Allowance] = [],
      overdraft: Overdraft = .warn
    ) {
      self.base = base
      self.slope = slope
      self.frozen = frozen
      self.slushy = slushy
      self.allowances = allowances
      self.overdraft = overdraft
    }

    /// A minute costs a minute, whenever and of whatever buffer.
    public static let flat = BufferRules()

    /// A zone of the time fence: days from now, and what prices are multiplied by.
    public struct Fence: Sendable, Equatable {
      public var days: Int
      /// In per cent.
      public var factor: Int

      public init(days: Int, factor: Int) {
        self.days = days
        self.factor = factor
      }
    }

    /// What a department may spend in a cycle.
    public struct Allowance: Sendable, Equatable {
      public var department: String
      /// Charged minutes.
      public var minutes: Int

      public init(department: String, minutes: Int) {
        self.department = department
        self.minutes = minutes
      }
    }

    /// What happens when a change would spend more than is allowed.
    public enum Overdraft: Sendable, Equatable, CaseIterable {
      /// It is said.
      case warn
      /// Nobody can approve it in this cycle.
      case refuse
    }

    /// What a department may spend in a cycle; nil where nothing limits it.
    public func allowance(of department: String) -> Int? {
      allowances.first { $0.department == department }?.minutes
    }
  }
}

/// How near to now the work lies that a change moves.
public enum TimeFence: Sendable, Equatable, CaseIterable {
  case frozen
  case slushy
  case liquid

  /// The zone of the first work that is moved; liquid where none is.
  public init(_ rules: Policy.BufferRules, now: PlanTime, touching first: PlanTime?) {
    guard let first else {
      self = .liquid
      return
    }
    let days = first.day - now.day
    self = days < rules.frozen.days ? .frozen : days < rules.slushy.days ? .slushy : .liquid
  }
}
