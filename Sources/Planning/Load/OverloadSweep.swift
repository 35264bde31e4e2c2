/// Walks along each resource and adds up what is taken beyond its capacity.
struct OverloadSweep {
  private let network: Network
  /// By resource: whether an overload is possible.
  private let isWalked: [Bool]
  /// By resource: when so many hundredths more are taken, or fewer.
  private var changes: [[(minute: Int, units: Int)]]

  init(_ network: Network) {
    self.network = network
    let resources = network.plan.resources.count
    changes = Array(repeating: [], count: resources)
    guard network.plan.isLevelled else {
      isWalked = Array(repeating: true, count: resources)
      return
    }
    var isStarted = [Bool](repeating: false, count: resources)
    for (place, task) in network.plan.tasks.enumerated() {
      guard case .started = task.progress else { continue }
      for usage in network.usages[of: place] { isStarted[usage.resource] = true }
    }
    isWalked = isStarted
  }

  mutating func add(_ placements: [Placement]) {
    guard isWalked.contains(true) else { return }
    for placed in placements {
      guard let place = network.place(of: placed.task), network.holdsWork(placed.task) else {
        continue
      }
      let usages = network.usages[of: place].filter { $0.units > 0 && isWalked[$0.resource] }
      guard !usages.isEmpty else { continue }
      let time = network.calendars[network.calendar[place]]
      for part in OverloadSweep.parts(of: network.plan.tasks[place], placed) {
        time.forEachStretch(from: part.start.minute, to: part.finish.minute) { from, to in
          for usage in usages {
            changes[usage.resource].append((from, usage.units))
            changes[usage.resource].append((to, -usage.units))
          }
        }
      }
    }
  }

  var overloads: [Overload] {
    var overloads: [Overload] = []
    for (resource, changes) in zip(network.plan.resources, changes) where !changes.isEmpty {
      let excess = OverloadSweep.excess(of: changes, above: resource.capacity)
      for (week, units) in excess.sorted(by: { $0.key < $1.key }) {
        overloads.append(
          Overload(resource: resource.id, week: week, minutes: (units + 99) / 100))
      }
    }
    return overloads
  }

  /// By week, hundredths of a minute taken above a capacity.
  private static func excess(
    of changes: [(minute: Int, units: Int)], above capacity: Int
  ) -> [CalendarWeek: Int] {
    let changes = changes.sorted { $0.minute < $1.minute }
    var excess: [CalendarWeek: Int] = [:]
    var taken = 0
    for (index, change) in changes.enumerated() {
      taken += change.units
      guard index + 1 < changes.count, taken > capacity else { continue }
      var from = change.minute
      while from < changes[index + 1].minute {
        let week = CalendarWeek(ofDay: PlanTime(minute: from).day)
        let to = min(changes[index + 1].minute, (week.monday + 7) * 1440)
        excess[week, default: 0] += (taken - capacity) * (to - from)
        from = to
      }
    }
    return excess
  }

  /// When a line is to be worked on from now on.
  static func parts(of task: PlanTask, _ mine: Placement) -> [Placement.Piece] {
    var start = mine.start
    switch task.progress {
    case .finished: return []
    case .notStarted: break
    case .started(_, _, let asOf): start = max(asOf, start)
    }
    guard mine.pieces.isEmpty else { return mine.pieces }
    return start < mine.finish ? [Placement.Piece(start: start, finish: mine.finish)] : []
  }
}
