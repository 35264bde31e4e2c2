/// A project plan as people write it: what is to be done, in which order, by whom.
///
/// It says nothing about when: dates come from scheduling it.
public struct Plan: Sendable, Equatable {
  public var id: ProjectID
  public var name: String
  /// No work is placed before this time.
  public var start: PlanTime
  /// The calendar of tasks and buffers that name none.
  public var calendar: CalendarID
  public var calendars: [WorkCalendar]
  public var resources: [Resource]
  /// In outline order: a summary stands before what it holds.
  public var tasks: [PlanTask]
  public var links: [Link]
  public var buffers: [BufferSpecification]
  public var reserves: [ResourceReserve]
  /// Whether tasks wait until their people are free.
  public var isLevelled: Bool
  /// The currency of all rates, such as EUR: three letters of ISO 4217.
  public var currency: String?

  public init(
    id: ProjectID, name: String, start: PlanTime, calendar: CalendarID,
    calendars: [WorkCalendar], resources: [Resource] = [], tasks: [PlanTask] = [],
    links: [Link] = [], buffers: [BufferSpecification] = [],
    reserves: [ResourceReserve] = [], isLevelled: Bool = false,
    currency: String? = nil
  ) {
    self.id = id
    self.name = name
    self.start = start
    self.calendar = calendar
    self.calendars = calendars
    self.resources = resources
    self.tasks = tasks
    self.links = links
    self.buffers = buffers
    self.reserves = reserves
    self.isLevelled = isLevelled
    self.currency = currency
  }
}
