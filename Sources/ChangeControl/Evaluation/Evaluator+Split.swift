import Planning

extension Evaluator {
  /// Make part of the change now; what can wait starts when the next cycle
  /// opens.
  ///
  /// Edits that touch the same work, or work linked by the request, belong
  /// together. A part can wait if all its work is new or starts after the
  /// opening anyway, and has no date constraint of its own. The part whose
  /// waiting costs least waits, then the next as long as it costs less; one part
  /// at least is made now.
  func split() throws(Refusal) -> OptionAssessment {
    let cycle = question.policy.cycle.number(at: question.now) + 1
    let opens = question.policy.cycle.opening(of: cycle)
    let plain = try repaired()
    let absorbed = try searched(plain, plain: plain)
    let parts = parts
    var waiting: Set<Int> = []
    var best = (evaluator: self, schedule: absorbed, cost: cost(of: absorbed))
    while waiting.count + 1 < parts.count {
      let current = best
      var next: Int?
      for part in parts.indices where !waiting.contains(part) && canWait(parts[part], opens) {
        let other = try current.evaluator.adding(
          parts[part].map { .setConstraint($0, .startNoEarlierThan(opens)) })
        let schedule = try other.repaired()
        let cost = other.cost(of: schedule)
        if cost < best.cost {
          best = (other, schedule, cost)
          next = part
        }
      }
      guard let next else { break }
      waiting.insert(next)
    }
    guard !waiting.isEmpty else {
      return assess(.split, absorbed, obstacles: [.nothingToSplit])
    }
    var assessment = best.evaluator.assess(.split, best.schedule)
    assessment.cycle = cycle
    return assessment
  }

  /// The work that the request touches, in parts that have nothing in common.
  private var parts: [[TaskID]] {
    var parts: [Set<TaskID>] = []
    for edit in question.request.edits {
      var part = Set(edit.touchedTasks(in: edited))
      if case .addLink(let link) = edit { part.formUnion([link.predecessor, link.successor]) }
      guard !part.isEmpty else { continue }
      for other in parts where !other.isDisjoint(with: part) { part.formUnion(other) }
      parts.removeAll { !$0.isDisjoint(with: part) }
      parts.append(part)
    }
    let touched = touched
    return parts.map { part in touched.filter { part.contains($0) } }.filter { !$0.isEmpty }
  }

  private func canWait(_ part: [TaskID], _ opens: PlanTime) -> Bool {
    part.allSatisfy { id in
      guard let task = edited.task(id), task.kind != .summary, task.progress == .notStarted,
        task.constraint == .asSoonAsPossible
      else { return false }
      return before.placements[id].map { $0.start >= opens } ?? true
    }
  }
}
