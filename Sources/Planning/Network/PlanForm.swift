extension Plan {
  /// Whether another plan differs at most in names, dates, estimates and progress.
  ///
  /// Then the same lines stand under, wait for and share people with the same, and
  /// one layout serves both.
  func hasForm(of other: Plan) -> Bool {
    // Lists that no edit has touched are known to be the same without a look inside.
    calendar == other.calendar && isLevelled == other.isLevelled && links == other.links
      && calendars == other.calendars && resources == other.resources && buffers == other.buffers
      && reserves == other.reserves
      && tasks.elementsEqual(other.tasks) { $0.hasForm(of: $1) }
  }
}

extension PlanTask {
  fileprivate func hasForm(of other: PlanTask) -> Bool {
    id == other.id && parent == other.parent && kind == other.kind
      && isElapsed == other.isElapsed && calendar == other.calendar
      && assignments == other.assignments && span == other.span
      && drawsReserve == other.drawsReserve
  }
}
