/// Why a plan, a calendar or a buffer cannot be worked with.
///
/// Each case names the things to look at; `description` adds the next step.
public enum PlanningError: Error, Sendable, Equatable {
  case duplicateTask(TaskID)
  case duplicateResource(ResourceID)
  case duplicateCalendar(CalendarID)
  case duplicateBuffer(BufferID)
  /// A name that no task bears; `place` says where it was used.
  case unknownTask(TaskID, place: String)
  case unknownResource(ResourceID, task: TaskID)
  /// A name that no calendar bears; `place` says where it was used.
  case unknownCalendar(CalendarID, place: String)
  /// Shifts or exceptions that contradict each other.
  case malformedCalendar(CalendarID, problem: String)
  /// Calendars that leave no working minute in the week when they must agree.
  case unworkable(calendars: [CalendarID], task: TaskID?)
  case negativeDuration(TaskID, minutes: Int)
  /// Progress that ends before it starts, or has less than nothing left.
  case impossibleProgress(TaskID)
  /// More, or less, of a resource than can ever be given to one task.
  case impossibleUnits(task: TaskID, resource: ResourceID, units: Int, capacity: Int)
  /// A resource of which there is nothing, ever.
  case noCapacity(task: TaskID, resource: ResourceID)
  /// A limit per day or week that cannot be kept to.
  case impossibleLimit(ResourceID, WorkLimit, problem: String)
  /// A limit that a single minute of a task breaks.
  case limitBelowNeed(task: TaskID, resource: ResourceID, units: Int, limit: WorkLimit)
  /// A limit that a task breaks wherever it is placed, as it may not pause.
  case limitBelowWork(task: TaskID, resource: ResourceID, limit: WorkLimit)
  /// Work to be done within one shift that is longer than any shift of a week.
  case longerThanShift(TaskID, minutes: Int, calendars: [CalendarID], longest: Int)
  /// A line inside a line that is no summary.
  case parentIsNoSummary(task: TaskID, parent: TaskID)
  /// Lines that hold each other, in order.
  case outlineLoop([TaskID])
  /// A link between a summary and a line that it holds.
  case linkWithinSummary(summary: TaskID, line: TaskID)
  /// A hammock that is no summary, holds lines, is linked, or hangs on itself or on
  /// another hammock.
  case impossibleSpan(TaskID, problem: String)
  /// Tasks that wait for each other, each for the one before it.
  case loop([TaskID])
  /// A buffer whose formula yields nothing, so that it would protect nothing.
  case emptyBuffer(BufferID?)
  /// A line for which no dates were given.
  case noPlacement(TaskID)
  /// A reserve of a resource that cannot be kept.
  case impossibleReserve(BufferID, problem: String)
  /// A milestone buffer on a line that carries no promise.
  case noPromise(BufferID, task: TaskID)
  /// Work that cannot be done between the outages of the resources it needs.
  case noRoom([TaskID])
}
