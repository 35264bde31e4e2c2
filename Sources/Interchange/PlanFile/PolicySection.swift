import ChangeControl

/// The `policy` section of a plan file: its subjects, each read by its topic.
enum PolicySection {
  /// - Throws: `missing-field` without a cycle, and the errors of the topics.
  static func read(
    _ value: YAMLValue, minutesPerDay: Int
  ) throws(InterchangeError) -> Policy {
    let map = try YAMLMap(
      value, "the policy", keys: ["version"] + PolicyTopic.all.map(\.key))
    var policy = try read(map, PolicyTopic.Scale(minutesPerDay: minutesPerDay))
    policy.version = try map.integer("version", in: 1...1_000_000) ?? 1
    return policy
  }

  /// All subjects of a map; what it leaves out is as the standard has it.
  static func read(
    _ map: YAMLMap, _ scale: PolicyTopic.Scale
  ) throws(InterchangeError) -> Policy {
    var policy = Policy.standard
    _ = try map.required("cycle")
    for topic in PolicyTopic.all {
      if let value = map.optional(topic.key) { try topic.read(value, &policy, scale) }
    }
    return policy
  }
}
