public import ChangeControl
import Planning
import Wording

/// The rules in force as sentences.
public enum PolicyWords {
  /// One sentence for each rule, without capital and full stop.
  public static func lines(_ policy: Policy) -> [String] {
    let fever = policy.fever
    return [
      "review cycles of \(Amount.count(policy.cycle.weeks, "week")), the first on "
        + policy.cycle.first.momentText,
      "buffers turn yellow at \(fever.yellowAtStart) % drawn when no work is done, "
        + "\(fever.yellowAtEnd) % when all is; red at \(fever.redAtStart) % and "
        + "\(fever.redAtEnd) %",
      policy.mayBreakPromises
        ? "an option that breaks a promise may be approved"
        : "no option that breaks a promise may be approved",
    ]
  }
}
