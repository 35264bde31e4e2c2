/// Says whether the parts of a workload fit together.
enum WorkloadCheck {
  /// No duration, gap, unit or slot may be larger; sums of them must fit 31 bits.
  static let limit = 1 << 24

  /// Activities, each after those it waits for.
  static func run(
    _ activities: [Workload.Activity], _ gaps: [Workload.Gap], _ supplies: [Workload.Supply]
  ) throws(WorkloadError) -> [Int] {
    for (place, activity) in activities.enumerated() {
      try check(activity, at: place, supplies)
    }
    for (place, supply) in supplies.enumerated() {
      try inRange(supply.capacity, "The capacity of resource \(place)")
      for shortage in supply.shortages {
        try inRange(shortage.slots.lowerBound, "A shortage of resource \(place)")
        try inRange(shortage.slots.upperBound, "A shortage of resource \(place)")
        try inRange(shortage.units, "A shortage of resource \(place)")
      }
    }
    for gap in gaps {
      for end in [gap.predecessor, gap.successor] where !activities.indices.contains(end) {
        throw .unknown("Activity \(end) of a gap")
      }
      try inRange(abs(gap.slots), "The gap from \(gap.predecessor) to \(gap.successor)")
    }
    let longest =
      activities.reduce(0) { $0 + $1.duration }
      + gaps.reduce(0) { $0 + max(0, $1.slots) }
      + (activities.map(\.earliestStart).max() ?? 0)
      + (supplies.flatMap(\.shortages).map(\.slots.upperBound).max() ?? 0)
    guard longest < Int(Int32.max) / 4 else { throw .outOfRange("The sum of all durations") }
    return try sorted(activities.count, gaps)
  }

  private static func check(
    _ activity: Workload.Activity, at place: Int, _ supplies: [Workload.Supply]
  ) throws(WorkloadError) {
    try inRange(activity.duration, "The duration of activity \(place)")
    try inRange(activity.earliestStart, "The earliest start of activity \(place)")
    var total = [Int: Int]()
    for need in activity.needs {
      guard supplies.indices.contains(need.resource) else {
        throw .unknown("Resource \(need.resource) of activity \(place)")
      }
      try inRange(need.units, "A need of activity \(place)")
      total[need.resource, default: 0] += need.units
    }
    guard activity.duration > 0 else { return }
    for need in activity.needs {
      let units = total[need.resource] ?? 0
      if units > supplies[need.resource].capacity {
        throw .neverEnough(
          activity: place, resource: need.resource, units: units,
          capacity: supplies[need.resource].capacity)
      }
    }
  }

  private static func inRange(
    _ value: Int, _ what: @autoclosure () -> String
  ) throws(WorkloadError) {
    guard (0...limit).contains(value) else { throw .outOfRange("\(what()), \(value),") }
  }

  /// Kahn's order, the lowest place first among those that wait for nothing.
  private static func sorted(
    _ count: Int, _ gaps: [Workload.Gap]
  ) throws(WorkloadError) -> [Int] {
    var successors = [[Int]](repeating: [], count: count)
    var waiting = [Int](repeating: 0, count: count)
    for gap in gaps {
      successors[gap.predecessor].append(gap.successor)
      waiting[gap.successor] += 1
    }
    var ready = PlaceHeap()
    for place in 0..<count where waiting[place] == 0 { ready.push(place) }
    var order: [Int] = []
    order.reserveCapacity(count)
    while let next = ready.pop() {
      order.append(next)
      for successor in successors[next] {
        waiting[successor] -= 1
        if waiting[successor] == 0 { ready.push(successor) }
      }
    }
    if order.count < count { throw .loop(loop(waiting, gaps)) }
    return order
  }

  /// Follows waiting predecessors back until one repeats.
  private static func loop(_ waiting: [Int], _ gaps: [Workload.Gap]) -> [Int] {
    var before = [Int: Int]()
    for gap in gaps where waiting[gap.predecessor] > 0 && waiting[gap.successor] > 0 {
      before[gap.successor] = gap.predecessor
    }
    guard var place = before.keys.min() else { return [] }
    var path: [Int] = []
    while !path.contains(place), let next = before[place] {
      path.append(place)
      place = next
    }
    guard let start = path.firstIndex(of: place) else { return path }
    return path[start...].reversed()
  }
}
