public import Planning
import Wording

/// Why a ballot of a member of the board does not count now.
public enum BallotFault: Sendable, Equatable {
  /// The request was evaluated under another policy than the one in force.
  case policyMoved(evaluated: Int, inForce: Int)
  /// The ballot is dated before the last thing that happened to the request.
  case clockBack(PlanTime, last: PlanTime)
  /// Somebody with an interest in the change votes on it.
  case recused(String)

  /// A stable word for programs.
  public var code: String {
    switch self {
    case .policyMoved: "stale-evaluation"
    case .clockBack: "clock-back"
    case .recused: "conflict-of-interest"
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
    case .recused(let person):
      say("\(person) has an interest in this change and counts for no role on it.")
    }
  }

  /// What to do next.
  public var nextStep: String {
    switch self {
    case .policyMoved: say("Evaluate it: leeway evaluate CHANGE")
    case .recused: say("Let another member of the board with that role sign.")
    case .clockBack: say("Set the clock right, or leave --now out.")
    }
  }
}
