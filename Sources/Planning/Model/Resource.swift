/// People or machines that tasks share.
public struct Resource: Sendable, Equatable {
  public var id: ResourceID
  public var name: String
  /// Hundredths of one full person or machine: 250 is two and a half.
  public var capacity: Int
  /// When the resource works; the plan's calendar where absent.
  public var calendar: CalendarID?
  public var department: String?
  /// What it can do, such as "welding", and how well: what tasks ask for.
  public var skills: [Skill]
  /// The most it works per day and per week; one of each at most.
  public var limits: [WorkLimit]
  /// What an hour of one full person or machine costs, in hundredths of the unit of
  /// the plan's currency.
  public var rate: Int?

  public init(
    id: ResourceID, name: String, capacity: Int = 100, calendar: CalendarID? = nil,
    department: String? = nil, skills: [Skill] = [], limits: [WorkLimit] = [],
    rate: Int? = nil
  ) {
    self.id = id
    self.name = name
    self.capacity = capacity
    self.calendar = calendar
    self.department = department
    self.skills = skills
    self.limits = limits
    self.rate = rate
  }
}

/// The share of a resource that a task takes while it runs.
public struct Assignment: Sendable, Equatable {
  public var resource: ResourceID
  /// Hundredths of one full person or machine.
  public var units: Int

  public init(resource: ResourceID, units: Int = 100) {
    self.resource = resource
    self.units = units
  }
}
