/// Work that shares resources, without names and calendars: what a search for
/// a short schedule needs to know and nothing else.
///
/// Time is whole slots from 0. An activity runs without a break and takes its
/// units of each resource in every slot of its duration. This is the
/// resource-constrained project scheduling problem with generalised minimal
/// gaps, earliest starts and capacities that may fall and rise.
public struct Workload: Sendable, Equatable {
  /// A piece of work.
  public struct Activity: Sendable, Equatable {
    /// Slots; zero for a milestone.
    public var duration: Int
    /// The slot before which it does not start.
    public var earliestStart: Int
    /// Units of each resource while it runs; a resource that is left out is
    /// not taken.
    public var needs: [Need]

    public init(duration: Int, earliestStart: Int = 0, needs: [Need] = []) {
      self.duration = duration
      self.earliestStart = earliestStart
      self.needs = needs
    }
  }

  /// Units of one resource.
  public struct Need: Sendable, Equatable {
    /// Its place in `supplies`.
    public var resource: Int
    public var units: Int

    public init(resource: Int, units: Int) {
      self.resource = resource
      self.units = units
    }
  }

  /// The successor starts no earlier than `slots` after the start of the
  /// predecessor: its duration for a plain finish-to-start link.
  public struct Gap: Sendable, Equatable {
    public var predecessor: Int
    public var successor: Int
    public var slots: Int

    public init(_ predecessor: Int, _ successor: Int, slots: Int) {
      self.predecessor = predecessor
      self.successor = successor
      self.slots = slots
    }
  }

  /// What there is of a resource.
  public struct Supply: Sendable, Equatable {
    /// Units in every slot but for the shortages.
    public var capacity: Int
    public var shortages: [Shortage]

    public init(capacity: Int, shortages: [Shortage] = []) {
      self.capacity = capacity
      self.shortages = shortages
    }
  }

  /// Units that are missing for a while; shortages of the same slot add up.
  public struct Shortage: Sendable, Equatable {
    public var slots: Range<Int>
    public var units: Int

    public init(slots: Range<Int>, units: Int) {
      self.slots = slots
      self.units = units
    }
  }

  public let activities: [Activity]
  public let gaps: [Gap]
  public let supplies: [Supply]
  /// Activities, each after those it waits for.
  let order: [Int]

  /// Checks the parts and puts them together.
  ///
  /// - Throws: ``WorkloadError`` for names out of range, durations, units and
  ///   earliest starts below zero, an activity that needs more than there is,
  ///   activities that wait for each other, and figures too large to add up.
  public init(
    activities: [Activity], gaps: [Gap], supplies: [Supply]
  ) throws(WorkloadError) {
    order = try WorkloadCheck.run(activities, gaps, supplies)
    self.activities = activities
    self.gaps = gaps
    self.supplies = supplies
  }

  /// Units of a resource that are missing in each slot, as far as any are.
  func shortage(of resource: Int) -> [Int] {
    let end = supplies[resource].shortages.map(\.slots.upperBound).max() ?? 0
    var missing = [Int](repeating: 0, count: end)
    for shortage in supplies[resource].shortages {
      for slot in shortage.slots { missing[slot] += shortage.units }
    }
    return missing
  }
}
