/// Parallel schedule generation: time goes forward, and at each moment whatever can
/// begin does, in the order of a rule (Kelley 1963; Kolisch 1996).
///
/// Its schedules waste no moment in which something could be done, which makes them
/// good ones to start from where resources are scarce; the best schedule need not be
/// among those that it can make.
struct ParallelSchedule {
  private let workload: Workload
  /// By activity, the smaller first.
  private let values: [Int]
  private let successors: [[Workload.Gap]]
  /// By resource: moments at which units go missing or come back, and what is missing
  /// in each slot.
  private let shortages: [(changes: [Int], missing: [Int])]

  private var starts: [Int?]
  /// Predecessors that have no start yet.
  private var waiting: [Int]
  private var ready: [Int]
  /// Activities that are under way.
  private var running: [Int] = []

  /// By activity, the slot it starts in.
  static func starts(_ workload: Workload, by rule: ListRule) -> [Int] {
    var schedule = ParallelSchedule(workload, rule)
    return schedule.run()
  }

  private init(_ workload: Workload, _ rule: ListRule) {
    let count = workload.activities.count
    self.workload = workload
    values = rule.values(workload)
    var successors = [[Workload.Gap]](repeating: [], count: count)
    var waiting = [Int](repeating: 0, count: count)
    for gap in workload.gaps {
      successors[gap.predecessor].append(gap)
      waiting[gap.successor] += 1
    }
    self.successors = successors
    self.waiting = waiting
    shortages = workload.supplies.indices.map { resource in
      let slots = workload.supplies[resource].shortages.map(\.slots)
      return (
        changes: (slots.map(\.lowerBound) + slots.map(\.upperBound)).sorted(),
        missing: workload.shortage(of: resource)
      )
    }
    starts = [Int?](repeating: nil, count: count)
    ready = workload.activities.map(\.earliestStart)
  }

  private mutating func run() -> [Int] {
    var open = (0..<starts.count).sorted { (values[$0], $0) < (values[$1], $1) }
    var now = 0
    while !open.isEmpty {
      running = running.filter { end(of: $0) > now }
      // What begins may let others begin at the same moment.
      while let index = open.firstIndex(where: { canBegin($0, at: now) }) {
        begin(open.remove(at: index), at: now)
      }
      now = nextMoment(after: now, open)
    }
    return starts.map { $0 ?? 0 }
  }

  private func canBegin(_ activity: Int, at now: Int) -> Bool {
    waiting[activity] == 0 && ready[activity] <= now && fits(activity, at: now)
  }

  private mutating func begin(_ activity: Int, at now: Int) {
    starts[activity] = now
    running.append(activity)
    for gap in successors[activity] {
      waiting[gap.successor] -= 1
      ready[gap.successor] = max(ready[gap.successor], now + gap.slots)
    }
  }

  private func end(of activity: Int) -> Int {
    (starts[activity] ?? 0) + workload.activities[activity].duration
  }

  /// When something ends, may begin, or comes back.
  private func nextMoment(after now: Int, _ open: [Int]) -> Int {
    var next = Int.max
    for activity in running where end(of: activity) > now { next = min(next, end(of: activity)) }
    for activity in open where waiting[activity] == 0 && ready[activity] > now {
      next = min(next, ready[activity])
    }
    for shortage in shortages {
      if let change = shortage.changes.first(where: { $0 > now }) { next = min(next, change) }
    }
    return next == .max ? now + 1 : next
  }

  /// Whether an activity has its units in every slot from `now` on.
  ///
  /// Nothing begins later than now, so that units only go missing where there is a
  /// shortage.
  private func fits(_ activity: Int, at now: Int) -> Bool {
    let work = workload.activities[activity]
    guard work.duration > 0 else { return true }
    for need in work.needs where need.units > 0 {
      guard isFree(need, at: now) else { return false }
      for slot in shortages[need.resource].changes
      where slot > now && slot < now + work.duration {
        guard isFree(need, at: slot) else { return false }
      }
    }
    return true
  }

  private func isFree(_ need: Workload.Need, at slot: Int) -> Bool {
    let missing = shortages[need.resource].missing
    var left = workload.supplies[need.resource].capacity - need.units
    if missing.indices.contains(slot) { left -= missing[slot] }
    for activity in running where end(of: activity) > slot {
      for taken in workload.activities[activity].needs where taken.resource == need.resource {
        left -= taken.units
      }
    }
    return left >= 0
  }
}
