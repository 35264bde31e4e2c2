public import Planning
import Wording

/// Why a ballot of a member of the board does not count now.
public enum BallotFault: Sendable, Equatable {
  /// The request was evaluated under another policy than the one in force.
  case policyMoved(evaluated: Int, inForce: Int)
  /// The ballot is dated before the last thing that happened to the request.
  case clockBack(PlanTime, last: PlanTime)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .policyMoved: "stale-evaluation"
    case .clockBack: "clock-back"
    }
  }

  /// What is wrong, in one sentence.
  public var sentence: String {
    switch self {
    case .policyMoved(let evaluated, let inForce):
      say(
        """
        The request was evaluated under policy version \(evaluated); \
        version \(inForce) is in force.
        """)
    case .clockBack(let now, let last):
      say(
        """
        The ballot is of \(now); \
        the last thing that happened to the request is of \(last).
        """)
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .policyMoved: say("Evaluate it: leeway evaluate CHANGE")
    case .clockBack: say("Set the clock right, or leave --now out.")
    }
  }
}
