import ChangeControl

extension PolicyTopic {
  /// `priority`: the scale, the weights, and how delay is put into money.
  ///
  /// Weights that count for a request and do not add up to `sum`, where that is given,
  /// are a `contradiction`.
  static let priority = PolicyTopic(key: "priority") {
    (value, policy, _) throws(InterchangeError) in
    let map = try YAMLMap(
      value, "the priority rules", keys: ["scale", "sum", "weights", "cost-of-delay"])
    let scale = try map.optional("scale")?.choice(
      "scale", [("5x5", Priority.Scale.five), ("3x3", .three)])
    let weights = try weights(map.required("weights"))
    if let sum = try map.integer("sum", in: 1...10_000), sum != weights.gains {
      throw try map.required("weights").error(
        .contradiction, "the weights that count for a request add up to \(weights.gains)",
        "make them \(sum), or leave sum out")
    }
    policy.priority = Policy.PriorityRules(
      scale: scale ?? .five, weights: weights,
      delay: try map.optional("cost-of-delay").map(delay) ?? Policy.PriorityRules.Delay())
  } write: { policy, _ in
    guard let rules = policy.priority else { return nil }
    let weights = ScoreTerm.allCases.filter { rules.weights[$0] != 0 }
    return .map([
      PolicyNode.Entry("scale", .value(rules.scale == .five ? "5x5" : "3x3")),
      PolicyNode.Entry(
        "weights", .map(weights.map { PolicyNode.Entry($0.key, rules.weights[$0]) })),
      PolicyNode.Entry(
        "cost-of-delay",
        .map([
          PolicyNode.Entry("value-weeks", rules.delay.valueWeeks),
          PolicyNode.Entry("step", rules.delay.step),
        ])),
    ])
  }

  private static func weights(
    _ value: YAMLValue
  ) throws(InterchangeError) -> Policy.PriorityRules.Weights {
    let map = try YAMLMap(value, "the weights", keys: ScoreTerm.allCases.map(\.key))
    var weights = Policy.PriorityRules.Weights()
    for term in ScoreTerm.allCases {
      weights[term] = try map.integer(term.key, in: 0...1000) ?? 0
    }
    guard weights.gains > 0 else {
      throw value.error(
        .contradiction, "nothing counts for a request", "give matrix or another term a weight")
    }
    return weights
  }

  private static func delay(
    _ value: YAMLValue
  ) throws(InterchangeError) -> Policy.PriorityRules.Delay {
    let map = try YAMLMap(value, "the cost of delay", keys: ["value-weeks", "step"])
    let usual = Policy.PriorityRules.Delay()
    return Policy.PriorityRules.Delay(
      valueWeeks: try map.integer("value-weeks", in: 1...520) ?? usual.valueWeeks,
      step: try map.integer("step", in: 1...1_000_000_000) ?? usual.step)
  }
}
