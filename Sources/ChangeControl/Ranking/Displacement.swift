public import Planning

/// A task that makes room for a change: moved within its float, with whom it concerns.
public struct Displacement: Sendable, Equatable {
  public var task: TaskID
  /// People and others who are assigned to it, in the order of the plan.
  public var owners: [ResourceID]
  /// The department that the task is of; nil where the plan names none.
  public var department: String?
  public var before: Placement
  public var after: Placement
  /// Working minutes of the plan's calendar by which it finishes later.
  public var minutes: Int

  public init(
    task: TaskID, owners: [ResourceID], department: String?, before: Placement, after: Placement,
    minutes: Int
  ) {
    self.task = task
    self.owners = owners
    self.department = department
    self.before = before
    self.after = after
    self.minutes = minutes
  }

  /// The tasks that an option displaces in the plan that it was worked out on, in its
  /// order.
  public static func all(of option: OptionAssessment, in plan: Plan) -> [Displacement] {
    guard !option.displaced.isEmpty,
      let calendar = plan.calendars.first(where: { $0.id == plan.calendar }),
      let time = try? WorkTime(calendar)
    else { return [] }
    return option.displaced.compactMap { task in
      guard let move = option.moves.first(where: { $0.task == task }), let before = move.before,
        let after = move.after
      else { return nil }
      let line = plan.task(task)
      return Displacement(
        task: task, owners: line?.assignments.map(\.resource) ?? [], department: line?.department,
        before: before, after: after,
        minutes: time.minutes(from: before.finish, to: after.finish))
    }
  }
}
