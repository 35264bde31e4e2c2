/// How far each line may slip.
enum BackwardPass {
  /// Latest finish and free float of every line that holds no other, both in
  /// working minutes of its own calendar.
  struct Slack {
    var lateFinish: [Int]
    var freeFloat: [Int]
  }

  static func run(
    _ network: Network, early: Dates, end: Int, frame: CriticalPath.Frame
  ) -> Slack {
    var slack = Slack(
      lateFinish: early.workedFinish, freeFloat: Array(repeating: 0, count: network.count))
    for task in network.order.reversed() {
      switch network.plan.tasks[task].progress {
      case .finished: continue
      case .notStarted, .started: break
      }
      let atEnd = network.calendars[network.calendar[task]].worked(atMinute: end)
      let hasStarted = network.isUnderWay(task)
      var late = Int.max
      var free = Int.max
      for index in network.successors.range(of: task) {
        let link = network.successors.links[index]
        if network.isUnderWay(link.successor) || (hasStarted && link.fromStart) { continue }
        let successor = link.successor
        let lateFinish = slack.lateFinish[successor]
        let lateEnd = link.toFinish ? lateFinish : lateFinish - network.duration[successor]
        let earlyEnd =
          link.toFinish ? early.workedFinish[successor] : early.workedStart[successor]
        let mine = link.fromStart ? early.workedStart[task] : early.workedFinish[task]
        let room = network.latestWorked(link, worked: lateEnd) - mine
        late = min(late, early.workedFinish[task] + room)
        free = min(free, network.latestWorked(link, worked: earlyEnd) - mine)
      }
      if frame == .project || late == Int.max { late = min(late, atEnd) }
      if free == Int.max { free = atEnd - early.workedFinish[task] }
      if !hasStarted {
        let limit = network.latestStartByLimits(task)
        if limit < Int.max { late = min(late, limit + network.duration[task]) }
      } else if network.limits[task].finishNotAfter < Int.max {
        late = min(
          late,
          network.calendars[network.calendar[task]]
            .worked(atMinute: network.limits[task].finishNotAfter))
      }
      slack.lateFinish[task] = late
      slack.freeFloat[task] = free
    }
    return slack
  }
}
