/// People or machines that tasks share.
public struct Resource: Sendable, Equatable {
  public var id: ResourceID
  public var name: String
  /// Hundredths of one full person or machine: 250 is two and a half.
  public var capacity: Int
  /// When the resource works; the plan's calendar where absent.
  public var calendar: CalendarID?
  public var department: String?
  /// What it can do, such as "welding": the words that tasks ask for.
  public var skills: [String]
  /// The most it works per day and per week; one of each at most.
  public var limits: [WorkLimit]

  public init(
    id: ResourceID, name: String, capacity: Int = 100, calendar: CalendarID? = nil,
    department: String? = nil, skills: [String] = [], limits: [WorkLimit] = []
  ) {
    self.id = id
    self.name = name
    self.capacity = capacity
    self.calendar = calendar
    self.department = department
    self.skills = skills
    self.limits = limits
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
