extension CriticalPath {
  /// Floats and drivers of dates that were placed already, with people in mind.
  ///
  /// Early dates are those placed, and no task may finish after the last of
  /// them. Driving is the chain of links and of people handed on that ends with
  /// the last task; its tasks are critical whatever their float.
  ///
  /// A line without a placement counts from the plan's start.
  public init(_ network: Network, placed placements: [Placement], threshold: Int = 0) {
    var dates = Dates(count: network.count)
    for place in 0..<network.count {
      dates.fix(
        place, from: network.plan.start.minute, to: network.plan.start.minute, in: network)
    }
    for placement in placements {
      guard let place = network.index[placement.task] else { continue }
      dates.fix(
        place, from: placement.start.minute, to: placement.finish.minute, in: network)
      dates.take(placement.pieces, of: place, in: network)
    }
    let last = network.order.max { (dates.finish[$0], -$0) < (dates.finish[$1], -$1) }
    let end = last.map { dates.finish[$0] } ?? network.plan.start.minute
    let late = BackwardPass(network, early: dates, end: end, frame: .project)
    var driving = [Bool](repeating: false, count: network.count)
    if let last {
      for place in DrivingChain.ending(at: last, network, dates, includes: { _ in true }) {
        driving[place] = true
      }
    }
    var lines = LineAssembly.run(
      network, early: dates, late: late, driving: driving, threshold: threshold)
    for place in lines.indices where lines[place].isDriving {
      switch network.plan.tasks[place].progress {
      case .notStarted, .started: lines[place].isCritical = true
      case .finished: break
      }
    }
    self.lines = lines
    self.finish = PlanTime(minute: end)
    self.network = network
    self.early = dates
  }
}
