import Planning

/// Date constraints by the keys of the plan file.
enum ConstraintText {
  static func key(_ constraint: DateConstraint) -> String? {
    switch constraint {
    case .asSoonAsPossible: nil
    case .asLateAsPossible: "as-late-as-possible"
    case .startNoEarlierThan: "start-no-earlier"
    case .startNoLaterThan: "start-no-later"
    case .finishNoEarlierThan: "finish-no-earlier"
    case .finishNoLaterThan: "finish-no-later"
    case .mustStartOn: "must-start"
    case .mustFinishOn: "must-finish"
    }
  }

  static func date(_ constraint: DateConstraint) -> PlanTime? {
    switch constraint {
    case .asSoonAsPossible, .asLateAsPossible: nil
    case .startNoEarlierThan(let date), .startNoLaterThan(let date),
      .finishNoEarlierThan(let date), .finishNoLaterThan(let date), .mustStartOn(let date),
      .mustFinishOn(let date):
      date
    }
  }
}

extension PlanTask.Kind {
  /// The word of the plan format.
  var word: String {
    switch self {
    case .work: "work"
    case .milestone: "milestone"
    case .summary: "summary"
    }
  }
}
