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
    for resource in plan.resources {
      sweep(resource, changes(of: resource) { _ in true }, .capacity)
    }
  }

  /// Checks that work which may not draw on a reserve leaves it free.
  mutating func checkReserves() {
    for resource in plan.resources {
      let reserves = plan.reserves.filter { $0.resource == resource.id }
      guard !reserves.isEmpty else { continue }
      var changes = changes(of: resource) { !$0.drawsReserve }
      for reserve in reserves {
        changes.append(
          Change(minute: reserve.from.minute, units: reserve.units, task: -1, isPlanned: false))
        changes.append(
          Change(minute: reserve.until.minute, units: -reserve.units, task: -1, isPlanned: false))
      }
      sweep(resource, changes, .reserve)
    }
  }

  private mutating func sweep(
    _ resource: Resource, _ changes: [Change], _ rule: Violation.Rule
  ) {
    // At one moment those that free come first.
    var running = Set<Int>()
    var taken = 0
    var planned = 0
    var reported = Set<Int>()
    for change in changes.sorted(by: {
      ($0.minute, $0.units, $0.task) < ($1.minute, $1.units, $1.task)
    }) {
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
      let ids = running.sorted().filter { $0 >= 0 }.map { plan.tasks[$0].id }
      let words = rule == .reserve ? "taken or reserved" : "taken"
      report(
        rule, ids,
        "\(resource.id) has \(resource.capacity) hundredths but \(taken) are \(words) at "
          + "\(PlanTime(minute: change.minute)) by \(ids.map(\.text).joined(separator: ", "))")
    }
  }

  /// What the work that is meant takes of a resource.
  private func changes(
    of resource: Resource, _ isMeant: (PlanTask) -> Bool
  ) -> [Change] {
    var changes: [Change] = []
    for (place, units) in uses[resource.id] ?? [] where units > 0 && isMeant(plan.tasks[place]) {
      guard let mine = placements[place] else { continue }
      let isPlanned = plan.tasks[place].progress == .notStarted
      for part in parts(of: place, mine) {
        workTime(of: place).forEachStretch(
          from: part.start.minute, to: part.finish.minute
        ) { from, to in
          changes.append(Change(minute: from, units: units, task: place, isPlanned: isPlanned))
          changes.append(Change(minute: to, units: -units, task: place, isPlanned: isPlanned))
        }
      }
    }
    return changes
  }
}
