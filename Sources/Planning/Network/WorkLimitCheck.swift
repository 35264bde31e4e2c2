/// Says which work can never be done within the limits of its resources.
///
/// Work must fit into a week of its calendar without exceptions in which nothing
/// else is done. Then a place is found for it sooner or later, whatever else is
/// placed before it.
enum WorkLimitCheck {
  /// - Throws: `impossibleLimit`, in every plan.
  static func run(_ resources: [Resource]) throws(PlanningError) {
    for resource in resources {
      for (index, limit) in resource.limits.enumerated() {
        if limit.minutes < 1 {
          throw .impossibleLimit(resource.id, limit, problem: "is below one minute")
        }
        if resource.limits[..<index].contains(where: { $0.period == limit.period }) {
          throw .impossibleLimit(
            resource.id, limit, problem: "stands beside another for the same time")
        }
      }
    }
  }

  /// - Throws: `limitBelowNeed` where not even a minute of the work can be done in a
  ///   day or week, and `limitBelowWork` where work that may not pause cannot be
  ///   done without breaking a limit.
  static func run(_ network: borrowing Network) throws(PlanningError) {
    guard network.hasWorkLimits, network.plan.isLevelled else { return }
    let empty = LimitBook(network)
    for place in network.order where network.isLimited[place] && !network.isUnderWay(place) {
      let task = network.plan.tasks[place]
      for usage in network.usages[of: place] where usage.units > 0 {
        let resource = network.plan.resources[usage.resource]
        for limit in resource.limits where limit.minutes * 100 < usage.units {
          throw .limitBelowNeed(
            task: task.id, resource: resource.id, units: usage.units, limit: limit)
        }
      }
      guard !task.isSplittable else { continue }
      let time = network.calendars[network.calendar[place]]
      let first = time.worked(atMinute: ((time.runEnd.last ?? 0) + 14) * 1440)
      var start = network.startKeepingToShift(place, notBefore: first)
      while let breach = empty.breach(
        of: network.usages[of: place], start..<start + network.duration[place], time)
      {
        start = network.startKeepingToShift(place, notBefore: breach.next)
        guard start < first + time.weekBefore[7] else {
          throw .limitBelowWork(
            task: task.id, resource: network.plan.resources[breach.resource].id,
            limit: breach.limit)
        }
      }
    }
  }
}
