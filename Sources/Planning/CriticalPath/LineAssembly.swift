/// Puts the results of both passes together, line by line.
enum LineAssembly {
  static func run(
    _ network: Network, early: Dates, late: BackwardPass, driving: [Bool], threshold: Int
  ) -> [CriticalPath.Line] {
    var lines = network.plan.tasks.map { task in
      CriticalPath.Line(
        task: task.id, earlyStart: network.plan.start, earlyFinish: network.plan.start,
        lateStart: PlanTime(minute: Int.max), lateFinish: PlanTime(minute: Int.min),
        totalFloat: Int.max, freeFloat: Int.max, isCritical: false, isDriving: false)
    }
    for place in lines.indices {
      lines[place].earlyStart = PlanTime(minute: early.start[place])
      lines[place].earlyFinish = PlanTime(minute: early.finish[place])
    }
    for task in network.order {
      let totalFloat = late.lateFinish[task] - early.workedFinish[task]
      setLateDates(&lines[task], network, task, early, totalFloat)
      lines[task].totalFloat = totalFloat
      lines[task].freeFloat = late.freeFloat[task]
      lines[task].isCritical = totalFloat <= threshold && !isFinished(network.plan.tasks[task])
      lines[task].isDriving = driving[task]
      widen(&lines, network.outline.parent[task], by: task)
    }
    for summary in network.outline.summariesInwardOut {
      widen(&lines, network.outline.parent[summary], by: summary)
    }
    for hammock in network.outline.hammocks {
      hang(&lines[hammock.place], from: lines[hammock.from], to: lines[hammock.to])
    }
    return lines
  }

  private static func isFinished(_ task: PlanTask) -> Bool {
    switch task.progress {
    case .notStarted, .started: false
    case .finished: true
    }
  }

  private static func setLateDates(
    _ line: inout CriticalPath.Line, _ network: Network, _ task: Int, _ early: Dates,
    _ totalFloat: Int
  ) {
    guard totalFloat != 0 else {
      line.lateStart = line.earlyStart
      line.lateFinish = line.earlyFinish
      return
    }
    let time = network.calendars[network.calendar[task]]
    line.lateFinish = time.time(ofWorked: early.workedFinish[task] + totalFloat, as: .finish)
    if network.duration[task] == 0 {
      line.lateStart = line.lateFinish
    } else if network.isUnderWay(task) {
      line.lateStart = line.earlyStart
    } else {
      line.lateStart = time.time(ofWorked: early.workedStart[task] + totalFloat, as: .start)
    }
  }

  /// A hammock moves with the lines it hangs on, and drives nothing.
  private static func hang(
    _ line: inout CriticalPath.Line, from: CriticalPath.Line, to: CriticalPath.Line
  ) {
    line.lateStart = from.lateStart
    line.lateFinish = max(from.lateStart, to.lateFinish)
    line.totalFloat = min(from.totalFloat, to.totalFloat)
    line.freeFloat = min(from.freeFloat, to.freeFloat)
  }

  private static func widen(_ lines: inout [CriticalPath.Line], _ summary: Int, by line: Int) {
    guard summary >= 0 else { return }
    lines[summary].lateStart = min(lines[summary].lateStart, lines[line].lateStart)
    lines[summary].lateFinish = max(lines[summary].lateFinish, lines[line].lateFinish)
    lines[summary].totalFloat = min(lines[summary].totalFloat, lines[line].totalFloat)
    lines[summary].freeFloat = min(lines[summary].freeFloat, lines[line].freeFloat)
    lines[summary].isCritical = lines[summary].isCritical || lines[line].isCritical
    lines[summary].isDriving = lines[summary].isDriving || lines[line].isDriving
  }
}
