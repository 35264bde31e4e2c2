/// Books the work that has started before anything else is placed.
enum StartedWork {
  /// What runs through takes its people from its data date to its finish.
  ///
  /// What may pause comes after that, in plan order, and is done when its people
  /// are free: their dates are set here.
  static func book(_ network: Network, _ dates: inout Dates, _ book: inout ResourceBook) {
    var pausing: [(task: Int, start: Int)] = []
    for task in network.order where network.isUnderWay(task) {
      guard let start = network.bookedStart(task, dates) else { continue }
      if network.plan.tasks[task].isSplittable, start < dates.workedFinish[task] {
        pausing.append((task, start))
      } else {
        book.book(task, from: start, dates, in: network)
      }
    }
    for (task, start) in pausing {
      let parts = book.pieces(
        task, from: start, minutes: dates.workedFinish[task] - start, in: network)
      dates.place(task, in: parts, dueFrom: start, in: network)
      book.book(task, from: parts[0].lowerBound, dates, in: network)
    }
  }
}
