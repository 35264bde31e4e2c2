import Planning

/// The earliest finish that serial generation can reach for a small workload,
/// by trying every order of its activities.
///
/// Where no gap is negative, that is the optimum.
struct BruteForce {
  private let workload: Workload
  private var starts: [Int]
  private var isPlaced: [Bool]
  private(set) var finish = Int.max

  static func finish(of workload: Workload) -> Int {
    var search = BruteForce(workload)
    search.extend(placed: 0, finish: 0)
    return search.finish
  }

  private init(_ workload: Workload) {
    self.workload = workload
    starts = Array(repeating: 0, count: workload.activities.count)
    isPlaced = Array(repeating: false, count: workload.activities.count)
  }

  private mutating func extend(placed: Int, finish: Int) {
    guard finish < self.finish else { return }
    guard placed < workload.activities.count else {
      self.finish = finish
      return
    }
    for activity in workload.activities.indices where !isPlaced[activity] {
      let before = workload.gaps.filter { $0.successor == activity }
      guard before.allSatisfy({ isPlaced[$0.predecessor] }) else { continue }
      var start = before.reduce(workload.activities[activity].earliestStart) {
        max($0, starts[$1.predecessor] + $1.slots)
      }
      while !fits(activity, at: start) { start += 1 }
      starts[activity] = start
      isPlaced[activity] = true
      extend(
        placed: placed + 1, finish: max(finish, start + workload.activities[activity].duration))
      isPlaced[activity] = false
    }
  }

  private func fits(_ activity: Int, at start: Int) -> Bool {
    let mine = workload.activities[activity]
    return (start..<start + mine.duration).allSatisfy { slot in
      workload.supplies.indices.allSatisfy { resource in
        let supply = workload.supplies[resource]
        let missing = supply.shortages.filter { $0.slots.contains(slot) }.reduce(0) {
          $0 + $1.units
        }
        let taken = workload.activities.indices.filter {
          isPlaced[$0]
            && (starts[$0]..<starts[$0] + workload.activities[$0].duration).contains(slot)
        }.reduce(0) { $0 + units(of: $1, resource) }
        let needed = units(of: activity, resource)
        return needed == 0 || taken + needed <= max(0, supply.capacity - missing)
      }
    }
  }

  private func units(of activity: Int, _ resource: Int) -> Int {
    workload.activities[activity].needs.reduce(0) {
      $1.resource == resource ? $0 + $1.units : $0
    }
  }
}
