/// How far each line may slip.
struct BackwardPass {
  let network: Network
  let early: Dates
  let end: Int
  let frame: CriticalPath.Frame
  /// By place, in working minutes of each task's calendar.
  private(set) var lateFinish: [Int]
  private(set) var freeFloat: [Int]
  /// By place, the last minute at which a moment may stand.
  private var lateMoment: [Int]

  /// Goes from the last task to the first.
  ///
  /// `end` is the minute by which all must have finished.
  init(_ network: Network, early: Dates, end: Int, frame: CriticalPath.Frame) {
    self.network = network
    self.early = early
    self.end = end
    self.frame = frame
    lateFinish = early.workedFinish
    freeFloat = Array(repeating: 0, count: network.count)
    lateMoment = early.finish
    for task in network.order.reversed() {
      switch network.plan.tasks[task].progress {
      case .finished: continue
      case .notStarted, .started: visit(task)
      }
    }
  }

  /// Finds the late finish and the free float of one task.
  ///
  /// LF_i ≤ LS_j − lag (FS), LF_j − lag (FF); LS_i ≤ LS_j − lag (SS),
  /// LF_j − lag (SF). Free float is the same with early dates of j, less my own.
  private mutating func visit(_ task: Int) {
    let time = network.calendars[network.calendar[task]]
    let hasStarted = network.isUnderWay(task)
    var late = Int.max
    var free = Int.max
    var moment = Int.max
    for index in network.successors.range(of: task) {
      let link = network.successors.links[index]
      if network.isUnderWay(link.successor) || (hasStarted && link.fromStart) { continue }
      let mine = link.fromStart ? early.workedStart[task] : early.workedFinish[task]
      let (lateEnd, earlyEnd) = ends(of: link)
      if network.sharesWorkingTime(link) {
        late = min(late, early.workedFinish[task] + lateEnd - link.lag - mine)
        free = min(free, earlyEnd - link.lag - mine)
      } else {
        let latest = network.latestMinute(link, successor: minute(link, lateEnd, lateMoment))
        let nearest = network.latestMinute(link, successor: minute(link, earlyEnd, early.start))
        moment = min(moment, latest)
        late = min(late, early.workedFinish[task] + worked(link, latest, time) - mine)
        free = min(free, worked(link, nearest, time) - mine)
      }
    }
    if frame == .project || late == Int.max {
      late = min(late, time.worked(atMinute: end))
      free = min(free, time.worked(atMinute: end) - early.workedFinish[task])
      moment = min(moment, end)
    }
    if network.isMoment(task) {
      lateMoment[task] = time.settledBack(min(moment, network.latestMomentByLimits(task)))
      late = time.worked(atMinute: lateMoment[task])
    } else if hasStarted {
      if network.limits[task].finishNotAfter < Int.max {
        late = min(late, time.worked(atMinute: network.limits[task].finishNotAfter))
      }
    } else {
      let length = length(of: task)
      let limit = network.latestStartByLimits(task, length: length)
      if limit < Int.max { late = min(late, limit + length) }
      if network.staysInShift[task] {
        let start = early.workedStart[task]
        late = time.startInOneShift(notAfter: late - length, minutes: length) + length
        free = time.startInOneShift(notAfter: start + free, minutes: length) - start
      }
    }
    lateFinish[task] = late
    freeFloat[task] = free
  }

  /// Where the successor's end of a link stands late and early, as worked.
  private func ends(of link: CompiledLink) -> (late: Int, early: Int) {
    let successor = link.successor
    return link.toFinish
      ? (lateFinish[successor], early.workedFinish[successor])
      : (lateFinish[successor] - length(of: successor), early.workedStart[successor])
  }

  /// Working minutes from the start of work to its finish, pauses among them.
  private func length(of task: Int) -> Int {
    early.pieces[task] == nil
      ? network.duration[task] : early.workedFinish[task] - early.workedStart[task]
  }

  /// The last minute that bears the working minutes of the successor's end.
  private func minute(_ link: CompiledLink, _ worked: Int, _ moments: [Int]) -> Int {
    network.isMoment(link.successor)
      ? moments[link.successor]
      : network.calendars[network.calendar[link.successor]].startMinute(ofWorked: worked)
  }

  /// The working minute at which my end of a link stands by `minute`.
  private func worked(_ link: CompiledLink, _ minute: Int, _ time: WorkTime) -> Int {
    link.fromStart && network.duration[link.predecessor] > 0
      ? time.workedStart(notAfter: minute) : time.worked(atMinute: minute)
  }
}
