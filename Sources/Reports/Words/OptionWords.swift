import ChangeControl
import Planning
import Wording

extension OptionKind {
  /// What taking the option means.
  var meaning: String {
    switch self {
    case .absorb: say("Make the change now and pay the delay from the buffers.")
    case .displace: say("Make the change now; tasks that can wait make room.")
    case .reallocate: say("Make the change now; others who have the skill take work over.")
    case .split: say("Make a part of the change now; the rest becomes a request of its own.")
    case .nextCycle: say("Leave the plan as it is and take the request up again later.")
    case .reject: say("Leave the plan as it is and refuse the request.")
    }
  }
}

extension Recommendation.Reason {
  /// Why the option was preferred, as a sentence.
  var sentence: String {
    switch self {
    case .fewestBreaches: say("Of the options that can be done it breaks the fewest promises.")
    case .onlyFeasible: say("Nothing else can be done now without breaking a promise or a buffer.")
    case .leastBuffer: say("Of the options that can be done it draws the least buffer.")
    case .fewestMoves: say("At equal buffer it moves the fewest tasks.")
    case .laterCycle: say("Nothing can be done now, but the next cycle can take it up.")
    case .nothingFeasible:
      say("As asked, it can be done neither now nor when the next cycle opens.")
    }
  }
}

extension Goal.Side {
  var word: String {
    switch self {
    case .company: say("company")
    case .project: say("project")
    case .sales: say("sales")
    }
  }
}

extension Goal {
  /// A value in the unit of the goal: `66 %`, `120,000 EUR`.
  func text(_ value: Int) -> String {
    unit.isEmpty ? Amount.text(value) : "\(Amount.text(value))\(Phrase.fixedSpace)\(unit)"
  }
}
