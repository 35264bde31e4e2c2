extension Verifier {
  /// Checks that whoever is to work on a task that asks for a skill has it, at the
  /// level that is asked for.
  ///
  /// Resources to which the plan gives no skills at all, such as cranes and rooms, are
  /// not asked. Work that has started or is done is a fact and not a fault.
  mutating func checkSkills() {
    var skilled: [ResourceID: Resource] = [:]
    for resource in plan.resources where !resource.skills.isEmpty {
      skilled[resource.id] = resource
    }
    guard !skilled.isEmpty else { return }
    for (place, task) in plan.tasks.enumerated()
    where task.progress == .notStarted && holdsWork[place] {
      guard let skill = task.skill else { continue }
      for assignment in task.assignments {
        guard let resource = skilled[assignment.resource], !resource.has(skill) else { continue }
        report(
          .skill, [task.id],
          "\(task.id) asks for \(skill), which \(resource.id) does not have")
      }
    }
  }
}
