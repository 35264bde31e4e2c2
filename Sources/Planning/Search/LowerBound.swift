/// Finishes that no schedule of a workload can beat.
public enum LowerBound {
  /// The finish by gaps and earliest starts alone.
  public static func criticalPath(of workload: Workload) -> Int { PathBounds(workload).path }

  /// The larger of the critical path and the work of each resource.
  public static func of(_ workload: Workload) -> Int {
    let bounds = PathBounds(workload)
    return workload.supplies.indices.reduce(bounds.path) {
      max($0, work(of: $1, workload, bounds))
    }
  }

  /// The energy bound of one resource.
  ///
  /// Of the activities that start at `h` or later and are followed by `t` slots
  /// or more, the units times slots fill at least sum / capacity slots between
  /// the two. All pairs (h, t) are tried.
  private static func work(of resource: Int, _ workload: Workload, _ bounds: PathBounds) -> Int {
    let capacity = workload.supplies[resource].capacity
    guard capacity > 0 else { return 0 }
    var users: [(head: Int, tail: Int, energy: Int)] = []
    for (place, activity) in workload.activities.enumerated() {
      let units = activity.needs.reduce(0) { $1.resource == resource ? $0 + $1.units : $0 }
      guard units > 0, activity.duration > 0 else { continue }
      users.append(
        (bounds.head[place], bounds.tail[place] - activity.duration, units * activity.duration))
    }
    users.sort { $0.tail > $1.tail }
    var best = 0
    for head in Set(users.map(\.head)) {
      var energy = 0
      for user in users where user.head >= head {
        energy += user.energy
        best = max(best, head + (energy + capacity - 1) / capacity + user.tail)
      }
    }
    return best
  }
}

/// The longest ways to and from each activity by gaps and earliest starts.
struct PathBounds {
  /// The earliest start of each activity.
  private(set) var head: [Int]
  /// From the start of each activity to the end of all work.
  private(set) var tail: [Int]
  /// The finish by gaps alone: the critical path.
  let path: Int

  init(_ workload: Workload) {
    var head = workload.activities.map(\.earliestStart)
    var tail = workload.activities.map(\.duration)
    var successors = [[Workload.Gap]](repeating: [], count: head.count)
    for gap in workload.gaps { successors[gap.predecessor].append(gap) }
    for place in workload.order {
      for gap in successors[place] {
        head[gap.successor] = max(head[gap.successor], head[place] + gap.slots)
      }
    }
    for place in workload.order.reversed() {
      for gap in successors[place] {
        tail[place] = max(tail[place], gap.slots + tail[gap.successor])
      }
    }
    path = zip(head, tail).map { $0 + $1 }.max() ?? 0
    self.head = head
    self.tail = tail
  }
}
