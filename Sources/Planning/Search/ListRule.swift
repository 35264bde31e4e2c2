/// Rules by which the first lists of a search are made.
///
/// Kolisch and Hartmann (1999) compare them: the smallest value goes first.
public enum ListRule: Sendable, Equatable, CaseIterable {
  /// Latest finish time by gaps alone: LFT.
  case latestFinish
  /// Latest start time by gaps alone: LST.
  case latestStart
  /// Most total successors: MTS.
  case mostSuccessors
  /// Greatest rank positional weight, the duration of an activity and of those
  /// that wait for it directly: GRPW.
  case greatestWeight

  /// By activity, the smaller first; not below zero.
  func values(_ workload: Workload) -> [Int] {
    let activities = workload.activities
    var tail = activities.map(\.duration)
    var successors = [[Workload.Gap]](repeating: [], count: activities.count)
    for gap in workload.gaps { successors[gap.predecessor].append(gap) }
    for place in workload.order.reversed() {
      for gap in successors[place] {
        tail[place] = max(tail[place], gap.slots + tail[gap.successor])
      }
    }
    let end = tail.max() ?? 0
    switch self {
    case .latestStart: return tail.map { end - $0 }
    case .latestFinish: return activities.indices.map { end - tail[$0] + activities[$0].duration }
    case .mostSuccessors:
      return ListRule.reached(workload, successors).map { activities.count - $0 }
    case .greatestWeight:
      let weights = activities.indices.map { place in
        successors[place].reduce(activities[place].duration) {
          $0 + activities[$1.successor].duration
        }
      }
      let largest = weights.max() ?? 0
      return weights.map { largest - $0 }
    }
  }

  /// How many activities wait for each, directly or not.
  private static func reached(
    _ workload: Workload, _ successors: [[Workload.Gap]]
  ) -> [Int] {
    let words = (workload.activities.count + 63) / 64
    var sets = [[UInt64]](
      repeating: [UInt64](repeating: 0, count: words), count: workload.activities.count)
    for place in workload.order.reversed() {
      for gap in successors[place] {
        for word in 0..<words { sets[place][word] |= sets[gap.successor][word] }
        sets[place][gap.successor / 64] |= 1 << UInt64(gap.successor % 64)
      }
    }
    return sets.map { $0.reduce(0) { $0 + $1.nonzeroBitCount } }
  }
}
