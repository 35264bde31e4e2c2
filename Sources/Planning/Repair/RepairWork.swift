/// The part of a workload that a repair may still place.
///
/// What has started takes its units as shortages, and what waits for it gets an
/// earliest start; links into started work say nothing any more.
struct RepairWork {
  let workload: Workload
  /// The places of its activities in the whole.
  let places: [Int]
  /// By place in the whole, the place among those still to be placed; or nil.
  let remaining: [Int?]

  init(_ whole: Workload, _ goal: RepairGoal) throws(WorkloadError) {
    var places: [Int] = []
    var remaining = [Int?](repeating: nil, count: whole.activities.count)
    for place in whole.activities.indices where RepairWork.start(of: place, goal) == nil {
      remaining[place] = places.count
      places.append(place)
    }
    var activities = places.map { whole.activities[$0] }
    var gaps: [Workload.Gap] = []
    for gap in whole.gaps {
      guard let after = remaining[gap.successor] else { continue }
      if let before = remaining[gap.predecessor] {
        gaps.append(Workload.Gap(before, after, slots: gap.slots))
      } else if let start = RepairWork.start(of: gap.predecessor, goal) {
        activities[after].earliestStart = max(
          activities[after].earliestStart, start + gap.slots)
      }
    }
    var supplies = whole.supplies
    for place in whole.activities.indices {
      guard let start = RepairWork.start(of: place, goal) else { continue }
      let slots = max(0, start)..<max(0, start + whole.activities[place].duration)
      for need in whole.activities[place].needs where need.units > 0 && !slots.isEmpty {
        supplies[need.resource].shortages.append(
          Workload.Shortage(slots: slots, units: need.units))
      }
    }
    workload = try Workload(activities: activities, gaps: gaps, supplies: supplies)
    self.places = places
    self.remaining = remaining
  }

  /// The start of work that has started; nil for all other work.
  static func start(of place: Int, _ goal: RepairGoal) -> Int? {
    goal.started.contains(place) ? goal.starts[place] : nil
  }
}
