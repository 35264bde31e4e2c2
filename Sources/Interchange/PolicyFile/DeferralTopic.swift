import ChangeControl

extension PolicyTopic {
  /// `deferral`: what waiting costs, and how often it may be asked for.
  static let deferral = PolicyTopic(key: "deferral") {
    (value, policy, _) throws(InterchangeError) in
    let map = try YAMLMap(
      value, "the deferral rules", keys: ["interest", "requests", "tasks"])
    policy.deferral = Policy.DeferralRules(
      interest: try map.integer("interest", in: 0...1000) ?? 0,
      requests: try map.integer("requests", in: 1...100),
      tasks: try map.integer("tasks", in: 1...100))
  } write: { policy, _ in
    guard let rules = policy.deferral else { return nil }
    return .map(
      [PolicyNode.Entry("interest", rules.interest)]
        + (rules.requests.map { [PolicyNode.Entry("requests", $0)] } ?? [])
        + (rules.tasks.map { [PolicyNode.Entry("tasks", $0)] } ?? []))
  }
}
