public import Planning
import Wording

/// Why a policy is not adopted or not found, or what it does not allow.
public enum PolicyRefusal: Sendable, Equatable {
  /// The file is for another version than the next.
  case version(Int, next: Int)
  /// There is no policy of this version; `latest` is 0 where none was adopted.
  case unknown(Int, latest: Int)

  /// A request has been deferred as often as may be.
  case deferralLimit(Int, limit: Int)

  /// The cycle has not opened.
  case cycleAhead(Int, opens: PlanTime, current: Int)

  /// An input of the ranking is changed without a reason.
  case unexplained(String, from: String, to: String)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .version: "policy-version"
    case .unknown: "unknown-policy"
    case .deferralLimit: "deferral-limit"
    case .cycleAhead: "cycle-not-open"
    case .unexplained: "reason-missing"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .version(let version, let next):
      say("The policy is for version \(version); the next version is \(next).")
    case .unknown(let version, latest: 0):
      say("There is no policy version \(version): none has been adopted.")
    case .unknown(let version, let latest):
      say("There is no policy version \(version); the latest is \(latest).")
    case .cycleAhead(let cycle, let opens, let current):
      say("Cycle \(cycle) opens on \(opens.dateText); cycle \(current) is open.")
    case .unexplained(let name, let old, let new):
      say("The request is ranked by \(name), which would change from \(old) to \(new).")
    case .deferralLimit(let deferrals, let limit):
      say(
        """
        The request has been deferred \(Counted("\(deferrals)", isOne: deferrals == 1, "time")); \
        the policy allows \(limit).
        """)
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .version:
      say("See what has changed since (leeway policy history), or leave the version out.")
    case .unknown: say("See them all: leeway policy history")
    case .cycleAhead: say("Open the cycle that it is: leeway cycle open")
    case .unexplained: say("Say why: --because TEXT")
    case .deferralLimit: say("Decide now: leeway approve CHANGE, or leeway reject CHANGE")
    }
  }
}
