import Planning

/// A date constraint by Microsoft Project's number for it.
struct MSPDIConstraint {
  var type: Int
  var date: PlanTime?

  /// Of a summary only what Microsoft Project allows there is kept: an earliest
  /// start and a latest finish, which is also all that binds its lines.
  init(_ task: PlanTask, start: PlanTime) {
    guard task.span == nil else {
      (type, date) = (4, start)
      return
    }
    let isSummary = task.kind == .summary
    switch task.constraint {
    case .asSoonAsPossible: (type, date) = (0, nil)
    case .asLateAsPossible: (type, date) = (isSummary ? 0 : 1, nil)
    case .mustStartOn(let time): (type, date) = (isSummary ? 4 : 2, time)
    case .mustFinishOn(let time): (type, date) = (isSummary ? 7 : 3, time)
    case .startNoEarlierThan(let time): (type, date) = (4, time)
    case .startNoLaterThan(let time): (type, date) = isSummary ? (0, nil) : (5, time)
    case .finishNoEarlierThan(let time): (type, date) = isSummary ? (0, nil) : (6, time)
    case .finishNoLaterThan(let time): (type, date) = (7, time)
    }
  }

  /// Whether a summary's constraint is more than Microsoft Project allows.
  static func isCut(_ task: PlanTask) -> Bool {
    guard task.kind == .summary else { return false }
    switch task.constraint {
    case .asSoonAsPossible, .startNoEarlierThan, .finishNoLaterThan: return false
    case .asLateAsPossible, .mustStartOn, .mustFinishOn, .startNoLaterThan, .finishNoEarlierThan:
      return true
    }
  }
}
