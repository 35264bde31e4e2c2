/// The resources of a plan and what each task takes of them.
struct ResourceTable {
  /// By task; a resource named twice is taken once with the sum of its units.
  private(set) var usages = UsageTable()
  /// The same with what a task takes of the ordinary part of a resource that has a
  /// reserve: all that may not draw on it is booked there, too.
  private(set) var bookings = UsageTable()
  /// The capacity of every resource, then that of each ordinary part.
  private(set) var capacity: [Int]
  /// What reserves take of ordinary parts.
  private(set) var holds: [ReserveHold] = []
  let resources: [Resource]

  /// - Throws: `unknownResource`, `noCapacity` where the plan is levelled, or `impossibleUnits` for an assignment below
  ///   zero and, where the plan is levelled, for one above the capacity.
  init(_ plan: Plan) throws(PlanningError) {
    resources = plan.resources
    capacity = plan.resources.map(\.capacity)
    var ordinary: [ResourceID: Int] = [:]
    for reserve in plan.reserves {
      if ordinary[reserve.resource] == nil,
        let place = plan.resources.firstIndex(where: {
          $0.id == reserve.resource
        })
      {
        ordinary[reserve.resource] = capacity.count
        capacity.append(plan.resources[place].capacity)
      }
      guard let part = ordinary[reserve.resource] else { continue }
      holds.append(
        ReserveHold(
          part: part, units: reserve.units, from: reserve.from.minute,
          until: reserve.until.minute))
    }
    var index: [ResourceID: Int] = [:]
    for (place, resource) in plan.resources.enumerated() { index[resource.id] = place }
    for task in plan.tasks {
      var usage: [Usage] = []
      for assignment in task.assignments {
        guard let place = index[assignment.resource] else {
          throw .unknownResource(assignment.resource, task: task.id)
        }
        if let known = usage.firstIndex(where: { $0.resource == place }) {
          usage[known].units += assignment.units
        } else {
          usage.append(Usage(resource: place, units: assignment.units))
        }
      }
      for item in usage {
        let capacity = plan.resources[item.resource].capacity
        if plan.isLevelled, item.units > 0, capacity == 0 {
          throw .noCapacity(task: task.id, resource: plan.resources[item.resource].id)
        }
        guard item.units >= 0, item.units <= capacity || !plan.isLevelled else {
          throw .impossibleUnits(
            task: task.id, resource: plan.resources[item.resource].id, units: item.units,
            capacity: capacity)
        }
      }
      usages.append(usage)
      guard !holds.isEmpty else { continue }
      let parts =
        task.drawsReserve
        ? []
        : usage.compactMap { item in
          ordinary[resources[item.resource].id].map { Usage(resource: $0, units: item.units) }
        }
      bookings.append(usage + parts)
    }
    if holds.isEmpty { bookings = usages }
  }

  /// Whether some resource has a limit per day or week.
  var hasLimits: Bool { resources.contains { !$0.limits.isEmpty } }

  /// By task: whether it takes of a resource that has a limit.
  func isLimited(tasks: Int) -> [Bool] {
    guard hasLimits else { return [Bool](repeating: false, count: tasks) }
    return (0..<tasks).map { task in
      usages[of: task].contains { $0.units > 0 && !resources[$0.resource].limits.isEmpty }
    }
  }

  /// By resource, then ordinary part: whether all tasks on it share one calendar and
  /// no reserve is booked on it.
  func isUniform(calendar: [Int]) -> [Bool] {
    var first = [Int](repeating: -1, count: resources.count)
    var isUniform = [Bool](repeating: true, count: resources.count)
    for task in calendar.indices {
      for item in usages[of: task] {
        if first[item.resource] < 0 { first[item.resource] = calendar[task] }
        if first[item.resource] != calendar[task] { isUniform[item.resource] = false }
      }
    }
    return isUniform + Array(repeating: false, count: capacity.count - resources.count)
  }
}
