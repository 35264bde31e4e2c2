/// Moves tasks that want to be late as late as no other task notices.
enum LateShift {
  /// Works from the last task back, within the finish that the plan has.
  static func run(
    _ network: Network, order: [Int], _ dates: inout Dates, _ book: inout ResourceBook
  ) {
    guard order.contains(where: { network.limits[$0].isLate }) else { return }
    let end = order.reduce(Int.min) { max($0, dates.finish[$1]) }
    for task in order.reversed()
    where network.limits[task].isLate && !network.isUnderWay(task) {
      let latest = latestWorked(task, network, dates, end: end)
      guard latest > dates.workedStart[task] else { continue }
      if network.duration[task] == 0 {
        let time = network.calendars[network.calendar[task]]
        dates.place(task, atMoment: time.finishMinute(ofWorked: latest), in: network)
      } else if network.plan.isLevelled {
        book.book(
          task, from: dates.start[task], to: dates.finish[task], in: network, sign: -1)
        let current = dates.workedStart[task]
        let worked = book.latestFit(task, in: current...latest, of: network) ?? current
        dates.place(task, at: worked, in: network)
        book.book(task, from: dates.start[task], to: dates.finish[task], in: network)
      } else {
        dates.place(task, at: latest, in: network)
      }
    }
  }

  /// The last working minute at which a task may start as its successors stand.
  private static func latestWorked(
    _ task: Int, _ network: Network, _ dates: Dates, end: Int
  ) -> Int {
    let duration = network.duration[task]
    var latest =
      network.calendars[network.calendar[task]].worked(atMinute: end) - duration
    latest = min(latest, network.latestStartByLimits(task))
    for link in network.successors[of: task] where !network.isUnderWay(link.successor) {
      let successor = link.successor
      let bounded = link.toFinish ? dates.workedFinish[successor] : dates.workedStart[successor]
      let mine = network.latestWorked(link, worked: bounded)
      latest = min(latest, link.fromStart ? mine : mine - duration)
    }
    return latest
  }
}
