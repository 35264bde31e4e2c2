import ChangeControl

extension PolicyTopic {
  /// `buffers`: what a minute of buffer costs, and who may spend how much.
  ///
  /// A slushy zone that ends before the frozen one is a `contradiction`.
  static let buffers = PolicyTopic(key: "buffers") {
    (value, policy, scale) throws(InterchangeError) in
    let map = try YAMLMap(
      value, "the rules of buffers",
      keys: ["base", "penetration", "frozen", "slushy", "allowances", "overdraft"])
    var allowances: [Policy.BufferRules.Allowance] = []
    for entry in try map.optional("allowances")?.entries("allowances") ?? [] {
      let duration = try entry.value.duration("allowance", minutesPerDay: scale.minutesPerDay)
      allowances.append(
        Policy.BufferRules.Allowance(department: entry.key, minutes: duration.minutes))
    }
    let rules = Policy.BufferRules(
      base: try map.integer("base", in: 1...10_000) ?? 100,
      slope: try map.integer("penetration", in: 0...10_000) ?? 0,
      frozen: try map.optional("frozen").map(fence) ?? Policy.BufferRules.flat.frozen,
      slushy: try map.optional("slushy").map(fence) ?? Policy.BufferRules.flat.slushy,
      allowances: allowances.sorted { $0.department < $1.department },
      overdraft: try map.optional("overdraft")?.choice(
        "overdraft", [("warn", Policy.BufferRules.Overdraft.warn), ("refuse", .refuse)]) ?? .warn)
    guard rules.slushy.days == 0 || rules.slushy.days >= rules.frozen.days else {
      throw (map.optional("slushy") ?? value).error(
        .contradiction, "the slushy zone ends before the frozen one", "give it more days")
    }
    policy.buffers = rules
  } write: { policy, scale in
    guard let rules = policy.buffers else { return nil }
    return .map([
      PolicyNode.Entry("base", rules.base), PolicyNode.Entry("penetration", rules.slope),
      PolicyNode.Entry("frozen", node(rules.frozen)),
      PolicyNode.Entry("slushy", node(rules.slushy)),
      PolicyNode.Entry(
        "allowances",
        .map(
          rules.allowances.map { allowance in
            let duration = PlanDuration(minutes: allowance.minutes)
            return PolicyNode.Entry(
              allowance.department, .value(duration.text(minutesPerDay: scale.minutesPerDay)))
          })),
      PolicyNode.Entry("overdraft", .value(rules.overdraft == .refuse ? "refuse" : "warn")),
    ])
  }

  private static func fence(
    _ value: YAMLValue
  ) throws(InterchangeError) -> Policy.BufferRules.Fence {
    let map = try YAMLMap(value, "a zone of the time fence", keys: ["days", "factor"])
    return Policy.BufferRules.Fence(
      days: try map.required("days").integer("days", in: 0...3650),
      factor: try map.required("factor").integer("factor", in: 1...10_000))
  }

  private static func node(_ fence: Policy.BufferRules.Fence) -> PolicyNode {
    .map([PolicyNode.Entry("days", fence.days), PolicyNode.Entry("factor", fence.factor)])
  }
}
