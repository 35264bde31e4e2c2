/// A project to be run by its critical chain, in whole units of time.
///
/// A unit is what its author plans in, usually a day. Time 0 is the start;
/// every unit is a working unit but for the outages of resources.
public struct ChainProject: Sendable, Equatable {
  public var tasks: [ChainTask]
  public var resources: [ChainResource]

  public init(tasks: [ChainTask], resources: [ChainResource]) {
    self.tasks = tasks
    self.resources = resources
  }
}

/// Work that runs without a break once it has begun.
public struct ChainTask: Sendable, Equatable {
  public var id: TaskID
  /// In units.
  public var estimate: Estimate
  /// The tasks that must have finished.
  public var after: [TaskID]
  /// The resources it occupies, one of each.
  public var needs: [ResourceID]

  public init(id: TaskID, estimate: Estimate, after: [TaskID] = [], needs: [ResourceID] = []) {
    self.id = id
    self.estimate = estimate
    self.after = after
    self.needs = needs
  }
}

/// People or machines that tasks of a chain share.
public struct ChainResource: Sendable, Equatable {
  /// Units of time in which there is less of a resource than usual.
  public struct Outage: Sendable, Equatable {
    public var units: Range<Int>
    /// How many tasks it serves meanwhile.
    public var capacity: Int

    public init(_ units: Range<Int>, capacity: Int = 0) {
      self.units = units
      self.capacity = capacity
    }
  }

  public var id: ResourceID
  /// How many tasks it serves at a time.
  public var capacity: Int
  public var outages: [Outage]

  public init(id: ResourceID, capacity: Int = 1, outages: [Outage] = []) {
    self.id = id
    self.capacity = capacity
    self.outages = outages
  }

  func capacity(at unit: Int) -> Int {
    outages.first { $0.units.contains(unit) }?.capacity ?? capacity
  }
}
