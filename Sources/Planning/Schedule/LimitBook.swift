/// What all tasks placed so far take of the daily and weekly limits of resources.
///
/// Work is counted in hundredths of a minute of one full person, so that half a
/// person's minute is counted exactly.
struct LimitBook {
  /// One limit, and what is taken of it by number of its day or week.
  private struct Account {
    let limit: WorkLimit
    var taken: [Int: Int] = [:]
    var most: Int { limit.minutes * 100 }
  }

  /// A limit that work would break, and the first start that might keep it.
  struct Breach {
    var resource: Int
    var limit: WorkLimit
    var next: Int
  }

  /// By resource.
  private var accounts: [[Account]]

  init(_ network: borrowing Network) {
    accounts =
      network.hasWorkLimits
      ? network.plan.resources.map { $0.limits.map { Account(limit: $0) } } : []
  }

  /// Adds work from one working minute of the task's calendar to another.
  mutating func take(
    _ usage: Usage, _ parts: [Range<Int>], _ time: WorkTime, sign: Int
  ) {
    guard usage.units > 0, accounts.indices.contains(usage.resource) else { return }
    for index in accounts[usage.resource].indices {
      let period = accounts[usage.resource][index].limit.period
      for part in parts {
        LimitBook.forEachPeriod(period, part, time) { number, minutes in
          accounts[usage.resource][index].taken[number, default: 0] += sign * minutes * usage.units
        }
      }
    }
  }

  /// The last limit that unbroken work breaks; nil where it breaks none.
  ///
  /// No start before the `next` of the breach keeps that limit.
  func breach(of usages: ArraySlice<Usage>, _ part: Range<Int>, _ time: WorkTime) -> Breach? {
    var worst: Breach?
    for usage in usages where usage.units > 0 {
      for account in accounts[usage.resource] {
        let period = account.limit.period
        LimitBook.forEachPeriod(period, part, time) { number, minutes in
          let free = max(0, account.most - account.taken[number, default: 0]) / usage.units
          guard minutes > free else { return }
          let next = time.worked(atMinute: period.start(of: number + 1)) - free
          if next > worst?.next ?? Int.min {
            worst = Breach(resource: usage.resource, limit: account.limit, next: next)
          }
        }
      }
    }
    return worst
  }

  /// The latest start of unbroken work, at or before that of a part which breaks
  /// a limit, that might keep it; nil where it breaks none.
  func start(
    before part: Range<Int>, keeping usages: ArraySlice<Usage>, _ time: WorkTime
  ) -> Int? {
    var earliest: Int?
    for usage in usages where usage.units > 0 {
      for account in accounts[usage.resource] {
        let period = account.limit.period
        LimitBook.forEachPeriod(period, part, time) { number, minutes in
          let free = max(0, account.most - account.taken[number, default: 0]) / usage.units
          guard minutes > free else { return }
          let start = time.worked(atMinute: period.start(of: number)) + free - part.count
          earliest = min(earliest ?? Int.max, start)
        }
      }
    }
    return earliest
  }

  /// How much of a part from its start on all limits leave room for, `mine` being
  /// taken beside what is booked; where there is none, when the next period begins.
  func room(
    for usages: ArraySlice<Usage>, in part: Range<Int>, _ time: WorkTime, beside mine: [Range<Int>]
  ) -> (end: Int, next: Int) {
    var end = part.upperBound
    var next = part.lowerBound
    for usage in usages where usage.units > 0 {
      for account in accounts[usage.resource] {
        let number = account.limit.period.number(
          atMinute: time.startMinute(ofWorked: part.lowerBound))
        let periodEnd = time.worked(atMinute: account.limit.period.start(of: number + 1))
        let periodStart = time.worked(atMinute: account.limit.period.start(of: number))
        let own = mine.reduce(0) { sum, piece in
          sum + max(0, min(piece.upperBound, periodEnd) - max(piece.lowerBound, periodStart))
        }
        let free =
          (account.most - account.taken[number, default: 0] - own * usage.units) / usage.units
        if free <= 0 { next = max(next, periodEnd) }
        end = min(end, periodEnd, part.lowerBound + max(0, free))
      }
    }
    return (end, next)
  }

  /// Visits the days or weeks that a part touches, with its minutes in each.
  private static func forEachPeriod(
    _ period: WorkLimit.Period, _ part: Range<Int>, _ time: WorkTime, _ visit: (Int, Int) -> Void
  ) {
    guard !part.isEmpty else { return }
    let first = period.number(atMinute: time.startMinute(ofWorked: part.lowerBound))
    let last = period.number(atMinute: time.finishMinute(ofWorked: part.upperBound) - 1)
    for number in first...last {
      let from = max(part.lowerBound, time.worked(atMinute: period.start(of: number)))
      let to = min(part.upperBound, time.worked(atMinute: period.start(of: number + 1)))
      if from < to { visit(number, to - from) }
    }
  }
}
