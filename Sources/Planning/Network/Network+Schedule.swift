extension Network {
  /// The dates of a schedule by place, with their working minutes.
  ///
  /// Lines that the schedule does not know stand at the start of the plan.
  func dates(of schedule: Schedule) -> Dates {
    var dates = Dates(count: count)
    for (place, task) in plan.tasks.enumerated() {
      let placement = schedule[task.id]
      dates.fix(
        place, from: (placement?.start ?? plan.start).minute,
        to: (placement?.finish ?? plan.start).minute, in: self)
      dates.take(placement?.pieces ?? [], of: place, in: self)
    }
    return dates
  }
}
