/// The earliest dates of all lines.
enum ForwardPass {
  static func run(
    _ network: Network, dataDate: PlanTime?, frame: CriticalPath.Frame
  ) -> Dates {
    var dates = Dates(count: network.count)
    network.placeProgress(&dates)
    let planFloor = Floor(network, dataDate: dataDate)
    for task in network.order where !network.isUnderWay(task) {
      let isBound = frame == .project || network.predecessors.range(of: task).isEmpty
      let floor = isBound ? planFloor : nil
      if network.duration[task] == 0 {
        dates.place(
          task, atMoment: network.earliestMoment(task, dates, floor: floor), in: network)
      } else {
        dates.place(task, at: network.earliestWorked(task, dates, floor: floor), in: network)
      }
    }
    dates.rollUp(network)
    return dates
  }
}
