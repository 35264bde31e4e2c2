/// Moves tasks that want to be late as late as no other task notices.
enum LateShift {
  /// Works from the last task back, within the finish that the plan has.
  static func run(
    _ network: Network, order: [Int], _ dates: inout Dates, _ book: inout ResourceBook
  ) {
    guard order.contains(where: { network.limits[$0].isLate }) else { return }
    let end = order.reduce(Int.min) { max($0, dates.finish[$1]) }
    for task in order.reversed()
    where network.limits[task].isLate && !network.isUnderWay(task) && dates.pieces[task] == nil {
      let room = room(of: task, network, dates, end: end)
      if network.duration[task] == 0 {
        let time = network.calendars[network.calendar[task]]
        let moment = time.settledBack(room.minute)
        if moment > dates.start[task] { dates.place(task, atMoment: moment, in: network) }
        continue
      }
      let current = dates.workedStart[task]
      guard room.worked > current else { continue }
      guard network.plan.isLevelled else {
        dates.place(task, at: room.worked, in: network)
        continue
      }
      book.book(task, from: current, dates, in: network, sign: -1)
      let latest = max(current, book.latestFit(task, from: room.worked, in: network))
      dates.place(task, at: latest, in: network)
      book.book(task, from: latest, dates, in: network)
    }
  }

  /// The last start that the successors as they stand and my limits allow: as
  /// a working minute, and as a minute for a moment.
  private static func room(
    of task: Int, _ network: Network, _ dates: Dates, end: Int
  ) -> (worked: Int, minute: Int) {
    let duration = network.duration[task]
    let time = network.calendars[network.calendar[task]]
    var worked = min(
      time.worked(atMinute: end) - duration, network.latestStartByLimits(task, length: duration))
    var minute = min(end, network.latestMomentByLimits(task))
    for link in network.successors[of: task] where !network.isUnderWay(link.successor) {
      let successor = link.successor
      let theirs = network.calendars[network.calendar[successor]]
      let bound = link.toFinish ? dates.workedFinish[successor] : dates.workedStart[successor]
      let latest = network.latestMinute(
        link,
        successor: network.isMoment(successor)
          ? dates.start[successor] : theirs.startMinute(ofWorked: bound))
      minute = min(minute, latest)
      worked = min(
        worked,
        link.fromStart
          ? time.workedStart(notAfter: latest) : time.worked(atMinute: latest) - duration)
    }
    if network.staysInShift[task] {
      worked = time.startInOneShift(notAfter: worked, minutes: duration)
    }
    return (worked, minute)
  }
}
