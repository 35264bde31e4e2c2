/// Why activities, gaps and supplies make no workload.
public enum WorkloadError: Error, Sendable, Equatable {
  /// A gap or need names an activity or resource that is not there.
  case unknown(String)
  /// A figure below zero, or one so large that sums would overflow.
  case outOfRange(String)
  /// An activity needs more of a resource than there is when it is not short.
  case neverEnough(activity: Int, resource: Int, units: Int, capacity: Int)
  /// Activities that wait for each other, in order.
  case loop([Int])
}

extension WorkloadError: CustomStringConvertible {
  /// What is wrong, with the places of the things to look at from 0.
  public var description: String {
    switch self {
    case .unknown(let text): "\(text) is not there. Correct the reference."
    case .outOfRange(let text): "\(text) is out of range. Use 0 to \(WorkloadCheck.limit)."
    case .neverEnough(let activity, let resource, let units, let capacity):
      "Activity \(activity) needs \(units) of resource \(resource), which has \(capacity). "
        + "Lower the need or raise the capacity."
    case .loop(let activities):
      "These activities wait for each other: "
        + "\(activities.map(String.init).joined(separator: " → ")). Remove one of the gaps."
    }
  }
}
