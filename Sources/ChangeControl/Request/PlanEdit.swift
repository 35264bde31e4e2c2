public import Planning

/// One alteration of a plan that a change asks for.
public enum PlanEdit: Sendable, Equatable {
  /// A new line, standing after the last line of its summary.
  case addTask(PlanTask)
  /// A line and every link, assignment and buffer chain entry that names it.
  case removeTask(TaskID)
  /// A new aggressive duration, in working minutes, and a new safe one if any.
  case setDuration(TaskID, minutes: Int, safe: Int?)
  case setConstraint(TaskID, DateConstraint)
  /// A new promise, or none.
  case setPromise(TaskID, Promise?)
  case setDeadline(TaskID, PlanTime?)
  case assign(TaskID, Assignment)
  case unassign(TaskID, ResourceID)
  case addLink(Link)
  /// Every link from the first task to the second.
  case removeLink(TaskID, TaskID)
  /// Leave given to a line that works, or taken back.
  case allow(TaskID, TaskLeave, Bool)
  case setCapacity(ResourceID, units: Int)
  /// Days added to a calendar that differ from its week.
  case addException(CalendarID, WorkCalendar.Exception)
}
