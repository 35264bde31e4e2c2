public import Planning

/// What waiting has come to: principal and simple interest, in whole hundredths.
///
/// `debt = principal · (100 + interest · cycles)`: so it never falls while time passes.
public enum Debt {
  /// In hundredths of the principal's unit.
  public static func hundredths(principal: Int, interest: Int, cycles: Int) -> Int {
    Int(clamping: Int128(principal) * (100 + Int128(interest) * Int128(max(0, cycles))))
  }
}

/// A request that was deferred and is open still.
public struct RequestDebt: Sendable, Equatable {
  public var change: ChangeID
  public var title: String
  public var department: String
  /// How often it was deferred.
  public var deferrals: Int
  /// How often it may be; nil where nothing limits it.
  public var limit: Int?
  /// The cycle in which it was first deferred.
  public var since: Int
  /// Cycles since then.
  public var cycles: Int
  /// The cycle that it waits for; nil once it has come back.
  public var waitsFor: Int?
  /// Its priority by the matrix, 1 … 5.
  public var priority: Int
  /// Per cent of the priority that each cycle adds.
  public var interest: Int

  public init(
    change: ChangeID, title: String, department: String, deferrals: Int, limit: Int?, since: Int,
    cycles: Int, waitsFor: Int?, priority: Int, interest: Int
  ) {
    self.change = change
    self.title = title
    self.department = department
    self.deferrals = deferrals
    self.limit = limit
    self.since = since
    self.cycles = cycles
    self.waitsFor = waitsFor
    self.priority = priority
    self.interest = interest
  }

  /// In hundredths of a point of priority.
  public var debt: Int {
    Debt.hundredths(principal: priority, interest: interest, cycles: cycles)
  }

  /// Whether it must be decided and comes first.
  public var isAtLimit: Bool { limit.map { deferrals >= $0 } ?? false }
}

/// A task that made room for changes and is not finished.
public struct TaskDebt: Sendable, Equatable {
  /// One time that it made room.
  public struct Time: Sendable, Equatable {
    public var change: ChangeID
    public var cycle: Int
    /// Working minutes by which it finishes later; never below zero.
    public var minutes: Int
    /// Cycles since.
    public var cycles: Int

    public init(change: ChangeID, cycle: Int, minutes: Int, cycles: Int) {
      self.change = change
      self.cycle = cycle
      self.minutes = minutes
      self.cycles = cycles
    }
  }

  public var project: ProjectID
  public var task: TaskID
  public var name: String
  public var department: String
  public var owners: [ResourceID]
  /// In the order in which it made room.
  public var times: [Time]
  /// How often it may; nil where nothing limits it.
  public var limit: Int?
  /// Per cent of the minutes that each cycle adds.
  public var interest: Int

  public init(
    project: ProjectID, task: TaskID, name: String, department: String, owners: [ResourceID],
    times: [Time], limit: Int?, interest: Int
  ) {
    self.project = project
    self.task = task
    self.name = name
    self.department = department
    self.owners = owners
    self.times = times
    self.limit = limit
    self.interest = interest
  }

  /// Minutes by which it was pushed back in all.
  public var minutes: Int { times.reduce(0) { $0 + $1.minutes } }

  /// In hundredths of a minute.
  public var debt: Int {
    times.reduce(0) { sum, time in
      sum + Debt.hundredths(principal: time.minutes, interest: interest, cycles: time.cycles)
    }
  }

  /// Whether no option may displace it again.
  public var isAtLimit: Bool { limit.map { times.count >= $0 } ?? false }
}
