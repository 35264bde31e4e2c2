public import Planning

/// The people and machines of all projects, and what is booked of them.
///
/// A resource of the same id in several plans is the same one.
public struct ResourcePoolView: Sendable, Equatable {
  /// One resource, week by week.
  public struct Line: Sendable, Equatable {
    public var resource: ResourceID
    public var name: String
    public var department: String?
    /// Hundredths of one full person; the most that a plan gives it.
    public var capacity: Int
    /// The projects whose plans name it, by id.
    public var projects: [ProjectID]
    /// Whether two plans give it another capacity or other hours.
    public var isContradictory: Bool
    /// As many as there are weeks.
    public var weeks: [Load]
  }

  /// Minutes of one full person in a week, a part of one counted as one.
  public struct Load: Sendable, Equatable {
    public var booked: Int
    public var available: Int

    /// Whole per cent, rounded up; nil in a week in which it does not work.
    public var percent: Int? {
      available > 0 ? (booked * 100 + available - 1) / available : nil
    }
  }

  /// A time in which more of a resource is taken than there is.
  public struct DoubleBooking: Sendable, Equatable {
    public struct Work: Sendable, Hashable {
      public var project: ProjectID
      public var task: TaskID

      public init(project: ProjectID, task: TaskID) {
        self.project = project
        self.task = task
      }
    }

    public var resource: ResourceID
    public var start: PlanTime
    public var finish: PlanTime
    /// The most that is taken in it, in hundredths.
    public var taken: Int
    public var capacity: Int
    /// Minutes of one full person that are missing.
    public var missing: Int
    /// By project and then in plan order.
    public var work: [Work]

    public init(
      resource: ResourceID, start: PlanTime, finish: PlanTime, taken: Int, capacity: Int,
      missing: Int, work: [Work]
    ) {
      self.resource = resource
      self.start = start
      self.finish = finish
      self.taken = taken
      self.capacity = capacity
      self.missing = missing
      self.work = work
    }
  }

  /// A reserve of capacity, and what of it nothing draws on.
  public struct Reserve: Sendable, Equatable {
    public var project: ProjectID
    public var department: String?
    public var use: ReserveUse

    public init(project: ProjectID, department: String?, use: ReserveUse) {
      self.project = project
      self.department = department
      self.use = use
    }
  }

  public var weeks: [CalendarWeek]
  /// By id.
  public var lines: [Line]
  /// By resource and then by time.
  public var doubleBookings: [DoubleBooking]
  /// By project, in plan order.
  public var reserves: [Reserve]

  public init(
    weeks: [CalendarWeek], lines: [Line], doubleBookings: [DoubleBooking], reserves: [Reserve]
  ) {
    self.weeks = weeks
    self.lines = lines
    self.doubleBookings = doubleBookings
    self.reserves = reserves
  }
}

extension ResourcePoolView.Line {
  public init(
    _ resource: Resource, capacity: Int, projects: [ProjectID], isContradictory: Bool,
    weeks: [ResourcePoolView.Load]
  ) {
    self.resource = resource.id
    self.name = resource.name
    self.department = resource.department
    self.capacity = capacity
    self.projects = projects
    self.isContradictory = isContradictory
    self.weeks = weeks
  }
}

extension ResourcePoolView.Load {
  public init(bookedHundredths: Int, availableHundredths: Int) {
    booked = (bookedHundredths + 99) / 100
    available = availableHundredths / 100
  }
}
