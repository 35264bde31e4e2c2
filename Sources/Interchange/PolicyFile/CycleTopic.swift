import ChangeControl
import Planning

extension PolicyTopic {
  /// `cycle`: when review cycles open.
  static let cycle = PolicyTopic(key: "cycle") {
    (value, policy, _) throws(InterchangeError) in
    let map = try YAMLMap(value, "the cycle", keys: ["first", "weeks"])
    policy.cycle = Policy.Cycle(
      first: try map.required("first").time("first", as: .start),
      weeks: try map.required("weeks").integer("weeks", in: 1...520))
  } write: { policy, _ in
    let first = policy.cycle.first
    return .map([
      PolicyNode.Entry("first", .value(first.minuteOfDay == 0 ? first.dateText : "\(first)")),
      PolicyNode.Entry("weeks", policy.cycle.weeks),
    ])
  }
}
