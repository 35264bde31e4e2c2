/// The dates that a task must respect beside its links, in minutes.
///
/// `Int.min` and `Int.max` stand for no limit.
struct DateLimits: Sendable, Equatable {
  /// Constraint of the task and of the summaries above it.
  var startNotBefore = Int.min
  var finishNotBefore = Int.min
  var startNotAfter = Int.max
  /// The working minute at or behind it is the last to start at.
  var mustStart = Int.max
  var finishNotAfter = Int.max
  var isLate = false

  /// The limits of a line that holds no other, with those of its summaries.
  ///
  /// Of a summary only what can be asked of each of its lines is taken over:
  /// that it may not start earlier or finish later. A deadline counts as a
  /// latest finish: it moves nothing and shows as negative float.
  init(line: Int, tasks: [PlanTask], outline: Outline) {
    take(tasks[line].constraint)
    var above = line
    while above >= 0 {
      if let deadline = tasks[above].deadline {
        finishNotAfter = min(finishNotAfter, deadline.minute)
      }
      if above != line { takeFromSummary(tasks[above].constraint) }
      above = outline.parent[above]
    }
  }

  /// What one constraint asks of a line, its own or that of a summary above.
  init(_ constraint: DateConstraint, isSummary: Bool) {
    if isSummary { takeFromSummary(constraint) } else { take(constraint) }
  }

  private mutating func take(_ constraint: DateConstraint) {
    switch constraint {
    case .asSoonAsPossible: break
    case .asLateAsPossible: isLate = true
    case .startNoEarlierThan(let date): startNotBefore = date.minute
    case .startNoLaterThan(let date): startNotAfter = date.minute
    case .finishNoEarlierThan(let date): finishNotBefore = date.minute
    case .finishNoLaterThan(let date): finishNotAfter = date.minute
    case .mustStartOn(let date):
      startNotBefore = date.minute
      mustStart = date.minute
    case .mustFinishOn(let date):
      finishNotBefore = date.minute
      finishNotAfter = date.minute
    }
  }

  private mutating func takeFromSummary(_ constraint: DateConstraint) {
    switch constraint {
    case .startNoEarlierThan(let date), .mustStartOn(let date):
      startNotBefore = max(startNotBefore, date.minute)
    case .finishNoLaterThan(let date), .mustFinishOn(let date):
      finishNotAfter = min(finishNotAfter, date.minute)
    case .asSoonAsPossible, .asLateAsPossible, .startNoLaterThan, .finishNoEarlierThan: break
    }
  }
}
