// Stream `policy`: by which rules.

public enum PolicyEvent: Sendable, Equatable {
  case adopted(Policy)
}

public enum PolicyStream: Decider {
  public enum Command: Sendable {
    /// Adopt the policy of a plan file, where none is in force.
    case adopt(Policy)
    /// Replace the policy in force by one of the next version.
    case amend(Policy)
  }

  public static var initial: Policy? { nil }

  public static func evolve(_ state: inout Policy?, _ event: PolicyEvent) {
    switch event {
    case .adopted(let policy): state = policy
    }
  }

  public static func decide(_ command: Command, _ state: Policy?) throws(Refusal) -> [PolicyEvent] {
    switch command {
    case .adopt(let policy):
      try policy.check()
      guard let state else { return [.adopted(policy)] }
      guard state == policy else { throw .policyDiffers(inForce: state.version) }
      return []
    case .amend(let policy):
      try policy.check()
      if let state, state.agrees(with: policy) { return [] }
      let next = (state?.version ?? 0) + 1
      guard policy.version == next else { throw .policy(.version(policy.version, next: next)) }
      return [.adopted(policy)]
    }
  }
}

extension Policy {
  /// - Throws: `Refusal` for a rule outside its range.
  public func check() throws(Refusal) {
    guard (1...520).contains(cycle.weeks) else {
      throw .outOfRange("cycle weeks", cycle.weeks, 1...520)
    }
    for line in [fever.redAtStart, fever.redAtEnd, fever.yellowAtStart, fever.yellowAtEnd]
    where !(0...1000).contains(line) {
      throw .outOfRange("fever line", line, 0...1000)
    }
    try buffers?.check()
    try priority?.check()
    try deferral?.check()
  }
}

extension Policy.BufferRules {
  /// Prices above zero, zones within each other, one allowance for each department.
  fileprivate func check() throws(Refusal) {
    for (name, value, range) in [
      ("base", base, 1...10_000), ("penetration", slope, 0...10_000),
      ("frozen days", frozen.days, 0...3650), ("frozen factor", frozen.factor, 1...10_000),
      ("slushy days", slushy.days, 0...3650), ("slushy factor", slushy.factor, 1...10_000),
    ] where !range.contains(value) {
      throw .outOfRange(name, value, range)
    }
    for allowance in allowances where !(0...10_000_000).contains(allowance.minutes) {
      throw .outOfRange("allowance of \(allowance.department)", allowance.minutes, 0...10_000_000)
    }
  }
}
