/// Resources that a task gets from work that ends where it starts.
enum HandedOn {
  /// By plan order of the work that ends; empty where people delay nobody.
  static func to(
    _ task: Int, _ network: Network, _ dates: Dates
  ) -> [(task: Int, resource: Int)] {
    guard network.plan.isLevelled, !network.isUnderWay(task) else { return [] }
    let needed = network.usages[of: task].map(\.resource)
    if needed.isEmpty { return [] }
    let time = network.calendars[network.calendar[task]]
    var found: [(task: Int, resource: Int)] = []
    for other in network.plan.tasks.indices where other != task {
      for usage in network.usages[of: other] where needed.contains(usage.resource) {
        if dates.workedStart[other] < dates.workedFinish[other],
          time.worked(atMinute: dates.finish[other]) == dates.workedStart[task]
        {
          found.append((other, usage.resource))
        }
      }
    }
    return found
  }
}
