public import ChangeControl
import Wording

extension Abstention.Cause {
  /// What somebody does who takes no side for this cause.
  public var word: String {
    switch self {
    case .undecided: say("abstains")
    case .conflictOfInterest: say("has an interest in it")
    }
  }
}
