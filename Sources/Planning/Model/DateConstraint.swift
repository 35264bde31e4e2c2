/// A date that a task must respect beside its links.
public enum DateConstraint: Sendable, Equatable {
  case asSoonAsPossible
  case asLateAsPossible
  case startNoEarlierThan(PlanTime)
  case startNoLaterThan(PlanTime)
  case finishNoEarlierThan(PlanTime)
  case finishNoLaterThan(PlanTime)
  case mustStartOn(PlanTime)
  case mustFinishOn(PlanTime)
}
