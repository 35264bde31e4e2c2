/// The moment before which nothing is placed, ready in every calendar.
struct Floor {
  let minute: Int
  /// By calendar of the network.
  let worked: [Int]

  /// The later of the start of the plan and a data date.
  init(_ network: borrowing Network, dataDate: PlanTime?) {
    let minute = max(network.plan.start, dataDate ?? network.plan.start).minute
    self.minute = minute
    worked = network.calendars.map { $0.worked(atMinute: minute) }
  }
}
