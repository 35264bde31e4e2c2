extension Verifier {
  /// Checks that no resource works more in a day or week than its limit.
  ///
  /// A day or week in which only started work runs is a fact and not a fault.
  mutating func checkLimits() {
    for resource in plan.resources {
      for limit in resource.limits { check(limit, of: resource) }
    }
  }

  /// Adds up the work of a resource day by day, each stretch cut at midnight.
  private mutating func check(_ limit: WorkLimit, of resource: Resource) {
    var taken: [Int: Int] = [:]
    var planned: [Int: [TaskID]] = [:]
    for (place, units) in uses[resource.id] ?? [] where units > 0 {
      guard let mine = placements[place] else { continue }
      let (task, time) = (plan.tasks[place], workTime(of: place))
      for part in parts(of: place, mine) {
        time.forEachStretch(from: part.start.minute, to: part.finish.minute) { from, to in
          var now = from
          while now < to {
            let midnight = (now.floorQuotient(1440) + 1) * 1440
            let day = now.floorQuotient(1440)
            let key =
              switch limit.period {
              case .day: day
              case .week: day - CivilDate.weekday(ofDay: day)
              }
            taken[key, default: 0] += (min(to, midnight) - now) * units
            if task.progress == .notStarted, planned[key]?.last != task.id {
              planned[key, default: []].append(task.id)
            }
            now = midnight
          }
        }
      }
    }
    for (day, units) in taken.sorted(by: { $0.key < $1.key })
    where units > limit.minutes * 100 {
      guard let tasks = planned[day] else { continue }
      report(
        .limit, tasks,
        "\(resource.id) is limited to \(limit), but works \((units + 99) / 100) from "
          + "\(PlanTime(minute: day * 1440)) on, for "
          + tasks.map(\.text).joined(separator: ", "))
    }
  }
}
