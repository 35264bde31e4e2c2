public import Planning

// What an option adds to the edits of a request.

extension PlanEdit {
  /// Who takes over which task; nil for every other edit.
  public var takeover: (task: TaskID, resource: ResourceID)? {
    if case .assign(let task, let assignment) = self { (task, assignment.resource) } else { nil }
  }
}
