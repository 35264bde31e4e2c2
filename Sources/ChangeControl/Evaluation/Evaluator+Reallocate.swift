import Planning

extension Evaluator {
  /// Make the change now; whoever has the skill takes work over where that
  /// costs less than paying the delay.
  ///
  /// Work that the request touches, and work that would start later because of
  /// it, is offered to each other resource with the skill that the task names, at the level it asks for.
  /// What costs least is taken, then the next, until nothing costs less.
  func reallocate(_ draft: Draft) throws(Refusal) -> OptionAssessment {
    let (plain, absorbed) = (draft.plain, draft.absorbed)
    var best = (evaluator: self, schedule: absorbed, cost: cost(of: absorbed))
    var trials = 0
    for task in offered(plain) where trials < Evaluator.mostTrials {
      let current = best
      for edits in current.evaluator.takeovers(of: task) where trials < Evaluator.mostTrials {
        trials += 1
        let other = try current.evaluator.adding(edits)
        let schedule = try other.repaired()
        let cost = other.cost(of: schedule)
        if cost < best.cost { best = (other, schedule, cost) }
      }
    }
    guard !best.evaluator.extra.isEmpty else {
      return assess(.reallocate, absorbed, obstacles: [.nobodyToTakeOver])
    }
    return best.evaluator.assess(.reallocate, best.schedule)
  }

  /// Plans that are worked out at most to find who takes over.
  private static var mostTrials: Int { 24 }

  /// Work that may change hands: touched, or starting later, in plan order.
  private func offered(_ plain: Schedule) -> [TaskID] {
    let touched = Set(touched)
    return edited.tasks.indices.filter { place in
      let task = edited.tasks[place]
      guard task.kind == .work, task.progress == .notStarted, task.skill != nil else {
        return false
      }
      if touched.contains(task.id) { return true }
      guard let old = inForce[place] else { return false }
      return plain.placements[place].start > old.start
    }.map { edited.tasks[$0].id }
  }

  /// For each resource that could take over a part of the task, the edits.
  private func takeovers(of id: TaskID) -> [[PlanEdit]] {
    guard let task = edited.task(id), let skill = task.skill else { return [] }
    let able = edited.resources.filter { $0.has(skill) }
    var takeovers: [[PlanEdit]] = []
    for assignment in task.assignments where able.contains(where: { $0.id == assignment.resource })
    {
      for other in able
      where other.capacity >= assignment.units
        && !task.assignments.contains(where: { $0.resource == other.id })
      {
        takeovers.append([
          .unassign(id, assignment.resource),
          .assign(id, Assignment(resource: other.id, units: assignment.units)),
        ])
      }
    }
    return takeovers
  }
}
