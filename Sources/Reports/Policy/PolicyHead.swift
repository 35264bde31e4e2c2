import ChangeControl
public import Projections
import Wording

/// What stands above a policy that is shown, as comments of its file.
public enum PolicyHead {
  public static func text(_ shown: PolicyVersion?) -> String {
    guard let shown else {
      return "# \(say("No policy has been adopted: the standard rules hold."))\n"
    }
    let policy = shown.policy
    let head = say(
      """
      Policy version \(policy.version), adopted by \(shown.actor) at #\(shown.position), \
      \(EventTime.text(shown.recorded))
      """)
    return ([head] + (policy.reason.map { [say("because: \($0)")] } ?? []))
      .map { "# " + String($0.map { $0.isNewline ? " " : $0 }) + "\n" }.joined()
  }
}
