/// Checks the starts of a workload's activities, apart from whatever made them.
///
/// It shares nothing with the schedulers: gaps are read one by one, and what is
/// taken of a resource is added up slot by slot.
public enum WorkloadVerifier {
  /// The first rule that the starts break, in words; nil for sound starts.
  ///
  /// Activities and resources are named by their place, from 0.
  public static func firstFault(_ starts: [Int], _ workload: Workload) -> String? {
    guard starts.count == workload.activities.count else {
      return "\(starts.count) starts are given for \(workload.activities.count) activities"
    }
    for (place, activity) in workload.activities.enumerated()
    where starts[place] < activity.earliestStart {
      return "activity \(place) starts in slot \(starts[place]), "
        + "before its earliest start \(activity.earliestStart)"
    }
    for gap in workload.gaps {
      let distance = starts[gap.successor] - starts[gap.predecessor]
      if distance < gap.slots {
        return "activity \(gap.successor) starts \(distance) slots after activity "
          + "\(gap.predecessor), which asks for \(gap.slots)"
      }
    }
    for resource in workload.supplies.indices {
      if let fault = overload(of: resource, starts, workload) { return fault }
    }
    return nil
  }

  /// The end of the last slot of work.
  public static func finish(_ starts: [Int], _ workload: Workload) -> Int {
    zip(starts, workload.activities).map { $0 + $1.duration }.max() ?? 0
  }

  private static func overload(
    of resource: Int, _ starts: [Int], _ workload: Workload
  ) -> String? {
    var taken = [Int](repeating: 0, count: finish(starts, workload))
    for (place, activity) in workload.activities.enumerated() {
      for need in activity.needs where need.resource == resource {
        for slot in starts[place]..<starts[place] + activity.duration {
          taken[slot] += need.units
        }
      }
    }
    let supply = workload.supplies[resource]
    for (slot, units) in taken.enumerated() where units > 0 {
      let missing = supply.shortages.reduce(0) {
        $1.slots.contains(slot) ? $0 + $1.units : $0
      }
      let left = max(0, supply.capacity - missing)
      if units > left {
        return "resource \(resource) has \(left) units in slot \(slot), but \(units) are taken"
      }
    }
    return nil
  }
}
