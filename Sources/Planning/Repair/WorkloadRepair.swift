/// Brings a schedule in force in line with changed work, moving little.
///
/// Work is scheduled serially in the order in which it stands now. At first
/// nothing starts earlier than it does now; then lists and earliest starts are
/// varied a little and what costs less is kept (a randomised descent). Ends
/// without a broken promise and with no buffer drawn count before deviation.
public struct WorkloadRepair: ~Copyable {
  private let whole: Workload
  private let goal: RepairGoal
  private let work: RepairWork
  private var scheduler: ListScheduler
  private let lists: ListOrder
  private var random: SearchRandom
  /// Earliest starts without regard to the schedule in force.
  private let release: [Int32]
  /// By remaining activity, its start in force; nil for new work.
  private let inForce: [Int?]
  private let starts: UnsafeMutablePointer<Int32>
  private let arena: Arena

  /// Makes ready to repair a schedule of `workload`, which holds the change.
  ///
  /// - Throws: ``WorkloadError`` where started work has an impossible start,
  ///   or the goal names activities that are not there.
  public init(_ workload: Workload, _ goal: RepairGoal, seed: UInt64) throws(WorkloadError) {
    try WorkloadRepair.check(goal, workload)
    let work = try RepairWork(workload, goal)
    var arena = Arena()
    whole = workload
    self.goal = goal
    self.work = work
    scheduler = ListScheduler(work.workload)
    let count = work.places.count
    inForce = work.places.map { goal.starts[$0] }
    let last = inForce.reduce(0) { max($0, $1 ?? 0) }
    lists = ListOrder(count: count, largestKey: last + scheduler.longest + 1, &arena)
    release = work.workload.activities.map { Int32($0.earliestStart) }
    starts = arena.fill(0, count)
    random = SearchRandom(seed: seed)
    self.arena = arena
  }

  private static func check(_ goal: RepairGoal, _ workload: Workload) throws(WorkloadError) {
    let count = workload.activities.count
    guard goal.starts.count == count, goal.weights.isEmpty || goal.weights.count == count else {
      throw .unknown("A start or weight for each of \(count) activities")
    }
    for place in goal.started.sorted() {
      guard place >= 0, place < count, goal.starts[place] != nil else {
        throw .unknown("The start of activity \(place), which has started,")
      }
    }
    for limit in goal.promises + goal.buffers where limit.activity < 0 || limit.activity >= count {
      throw .unknown("Activity \(limit.activity) of a goal")
    }
    for start in goal.starts {
      guard let start else { continue }
      guard (0...WorkloadCheck.limit).contains(start) else {
        throw .outOfRange("A start in force, \(start),")
      }
    }
  }

  /// The cheapest of so many lists; the first is the order in force.
  public mutating func run(lists budget: Int) -> RepairResult {
    var keys = firstKeys()
    var isHeld = inForce.map { goal.mayWait && $0 != nil }
    var best = schedule(keys, isHeld)
    var bestStarts = taken()
    while scheduler.made < budget, !keys.isEmpty, best > RepairCost() {
      let (place, other) = (random.below(keys.count), random.below(keys.count))
      let (key, held, otherHeld) = (keys[place], isHeld[place], isHeld[other])
      if !goal.mayWait || random.below(2) == 0 {
        keys[place] = keys[other] &+ Int32(random.below(3)) &- 1
      } else {
        isHeld[place].toggle()
      }
      if goal.mayWait, random.below(4) == 0 { isHeld[other].toggle() }
      let cost = schedule(keys, isHeld)
      if cost <= best {
        if cost < best { bestStarts = taken() }
        best = cost
      } else {
        keys[place] = key
        isHeld[place] = held
        isHeld[other] = place == other ? held : otherHeld
      }
    }
    return result(bestStarts, best)
  }

  /// The starts in force.
  ///
  /// New work comes with the last that it waits for, else with the first that
  /// waits for it, else behind all.
  private func firstKeys() -> [Int32] {
    let open: Int32 = -1
    var keys = inForce.map { $0.map { Int32($0) } ?? open }
    for place in work.workload.order where inForce[place] == nil {
      for gap in work.workload.gaps where gap.successor == place {
        keys[place] = max(keys[place], keys[gap.predecessor])
      }
    }
    let last = keys.max() ?? 0
    for place in work.workload.order.reversed() where keys[place] == open {
      keys[place] = last + 1
      for gap in work.workload.gaps where gap.predecessor == place {
        keys[place] = min(keys[place], keys[gap.successor])
      }
    }
    return keys
  }

  /// One pass: schedules by keys and prices the result.
  private mutating func schedule(_ keys: [Int32], _ isHeld: [Bool]) -> RepairCost {
    var largest: Int32 = 0
    for place in 0..<lists.count {
      lists.keys[place] = max(0, keys[place])
      largest = max(largest, keys[place])
      scheduler.left.release[place] =
        isHeld[place] ? max(release[place], Int32(inForce[place] ?? 0)) : release[place]
    }
    lists.raise(scheduler.left)
    lists.sort(scheduler.left, largest: largest)
    _ = scheduler.fromLeft(lists.list, into: starts)
    return cost()
  }

  private func start(_ place: Int) -> Int {
    work.remaining[place].map { Int(starts[$0]) } ?? goal.starts[place] ?? 0
  }

  private func cost() -> RepairCost {
    var cost = RepairCost()
    for promise in goal.promises
    where start(promise.activity) + whole.activities[promise.activity].duration
      > promise.finish
    {
      cost.brokenPromises += 1
    }
    for buffer in goal.buffers {
      let finish = start(buffer.activity) + whole.activities[buffer.activity].duration
      cost.bufferDrawn += max(0, finish - buffer.finish)
    }
    for place in 0..<lists.count {
      guard let now = inForce[place] else { continue }
      let weight = goal.weights.isEmpty ? 1 : goal.weights[work.places[place]]
      cost.deviation += abs(Int(starts[place]) - now) * weight
    }
    return cost
  }

  private func taken() -> [Int32] { (0..<lists.count).map { starts[$0] } }

  private func result(_ found: [Int32], _ cost: RepairCost) -> RepairResult {
    var all = goal.starts.map { $0 ?? 0 }
    for (index, place) in work.places.enumerated() { all[place] = Int(found[index]) }
    return RepairResult(
      starts: all, cost: cost,
      moved: all.indices.filter { goal.starts[$0] != nil && goal.starts[$0] != all[$0] },
      schedules: scheduler.made)
  }
}
