extension Verifier {
  /// A change in what is taken of a resource.
  private struct Change {
    var minute: Int
    var units: Int
    var task: Int
    var isPlanned: Bool
  }

  /// Checks that no resource is taken beyond its capacity in any minute.
  ///
  /// A moment at which only started work runs is a fact and not a fault.
  mutating func checkCapacity() {
    for resource in plan.resources { checkCapacity(of: resource) }
  }

  private mutating func checkCapacity(of resource: Resource) {
    var running = Set<Int>()
    var taken = 0
    var planned = 0
    var reported = Set<Int>()
    for change in changes(of: resource) {
      taken += change.units
      if change.isPlanned { planned += change.units }
      if change.units < 0 {
        running.remove(change.task)
        continue
      }
      running.insert(change.task)
      guard taken > resource.capacity, planned > 0, reported.insert(change.task).inserted else {
        continue
      }
      let ids = running.sorted().map { plan.tasks[$0].id }
      report(
        .capacity, ids,
        "\(resource.id) has \(resource.capacity) hundredths but \(taken) are taken at "
          + "\(PlanTime(minute: change.minute)) by \(ids.map(\.text).joined(separator: ", "))")
    }
  }

  /// The changes in order of time; at one moment those that free come first.
  private func changes(of resource: Resource) -> [Change] {
    var changes: [Change] = []
    for (place, task) in plan.tasks.enumerated() where holdsWork(task) {
      let units = task.assignments.reduce(0) {
        $1.resource == resource.id ? $0 + $1.units : $0
      }
      guard units > 0, let mine = placements[task.id], let time = network.workTime(of: task.id)
      else { continue }
      for part in parts(of: task, mine) {
        time.forEachStretch(from: part.start.minute, to: part.finish.minute) { from, to in
          let isPlanned = task.progress == .notStarted
          changes.append(Change(minute: from, units: units, task: place, isPlanned: isPlanned))
          changes.append(Change(minute: to, units: -units, task: place, isPlanned: isPlanned))
        }
      }
    }
    return changes.sorted { ($0.minute, $0.units, $0.task) < ($1.minute, $1.units, $1.task) }
  }
}
