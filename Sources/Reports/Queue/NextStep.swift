import ChangeControl
import Planning
import Projections
import Wording

/// What to type next about a request.
enum NextStep {
  static func command(
    _ change: ChangeID, _ stage: RegisterEntry.Stage, isStale: Bool, recommended: OptionKind?
  ) -> String {
    switch stage {
    case .submitted: return "leeway evaluate \(change)"
    case .evaluated:
      guard !isStale, let recommended else { return "leeway evaluate \(change)" }
      return decision(change, recommended)
    case .approved:
      return isStale ? "leeway evaluate \(change)" : "leeway reschedule \(change)"
    case .deferred(let cycle):
      return say("\("leeway evaluate \(change)"), once cycle \(cycle) is open")
    case .rejected, .rescheduled, .withdrawn: return "leeway audit \(change)"
    }
  }

  /// The command that signs an option.
  static func decision(_ change: ChangeID, _ option: OptionKind, cycle: Int? = nil) -> String {
    switch option {
    case .absorb, .displace, .reallocate, .split:
      "leeway approve \(change) --option \(option.word) --reason …"
    case .nextCycle:
      "leeway defer \(change) --cycle \(cycle.map(String.init) ?? "…") --reason …"
    case .reject: "leeway reject \(change) --reason …"
    }
  }
}
