// Stream `policy`: by which rules.

public enum PolicyEvent: Sendable, Equatable {
  case adopted(Policy)
}

public enum PolicyStream: Decider {
  public enum Command: Sendable {
    case adopt(Policy)
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
      guard let state else { return [.adopted(policy)] }
      guard state == policy else { throw .policyDiffers(inForce: state.version) }
      return []
    }
  }
}
