public import Planning

/// A task that makes room for a change: moved within its float, with whom it concerns.
public struct Displacement: Sendable, Equatable {
  public var task: TaskID
  /// People and others who are assigned to it, in the order of the plan.
  public var owners: [ResourceID]
  /// The department that the task is of, else that of its first owner; nil where the
  /// plan names none.
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
      let owners = line?.assignments.map(\.resource) ?? []
      let department =
        line?.department
        ?? plan.resources.first { $0.id == owners.first }?.department
      return Displacement(
        task: task, owners: owners, department: department,
        before: before, after: after,
        minutes: time.minutes(from: before.finish, to: after.finish))
    }
  }
}
