/// What holds a line at its date.
public enum DateReason: Sendable, Equatable {
  /// Its dates were reported.
  case reported
  /// It is the first and last of the lines that it holds.
  case lines(first: TaskID, last: TaskID)
  /// A link leaves it no earlier start.
  case link(Link)
  /// A resource is free for it no earlier: `task` holds it until then.
  case resource(ResourceID, heldBy: TaskID)
  /// A reserve keeps too much of a resource free until then.
  case reserve(BufferID)
  /// A resource would work more than its limit if it began earlier.
  case limit(ResourceID, WorkLimit)
  /// It is done within one shift, and the shift before is too short or too far on.
  case shift
  /// A date constraint, its own or that of a summary above it.
  case constraint(DateConstraint, of: TaskID)
  /// The plan begins no earlier.
  case planStart
  /// Work that had not begun could be placed no earlier than up to when
  /// progress was reported.
  case dataDate
  /// Nothing in the plan binds it: it stands where it was put.
  case kept

  /// The line that the walk back goes to.
  var task: TaskID? {
    switch self {
    case .lines(_, let last): last
    case .link(let link): link.predecessor
    case .resource(_, let task): task
    case .reported, .reserve, .limit, .shift, .constraint, .planStart, .dataDate, .kept: nil
    }
  }
}

/// A line, its dates and all that holds it there.
public struct DateStep: Sendable, Equatable {
  public var placement: Placement
  /// Never empty; links stand before resources, as the walk back prefers them.
  public var reasons: [DateReason]

  public var task: TaskID { placement.task }
}
