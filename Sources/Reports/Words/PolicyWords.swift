public import ChangeControl
import Planning
import Wording

/// The rules in force as sentences.
public enum PolicyWords {
  /// One sentence for each rule, without capital and full stop.
  public static func lines(_ policy: Policy) -> [String] {
    let fever = policy.fever
    return [
      say(
        "review cycles of \(Amount.count(policy.cycle.weeks, "week")), the first on "
          + "\(policy.cycle.first.momentText)"),
      say(
        "buffers turn yellow at \(fever.yellowAtStart) % drawn when no work is done, "
          + "\(fever.yellowAtEnd) % when all is; red at \(fever.redAtStart) % and "
          + "\(fever.redAtEnd) %"),
      policy.mayBreakPromises
        ? say("an option that breaks a promise may be approved")
        : say("no option that breaks a promise may be approved"),
    ] + (policy.buffers.map(lines) ?? []) + (policy.priority.map(lines) ?? [])
      + (policy.deferral.map(lines) ?? [])
  }

  private static func lines(_ rules: Policy.PriorityRules) -> [String] {
    func sum(_ terms: [ScoreTerm], _ sign: String) -> String {
      terms.map { "\(rules.weights[$0]) x \($0.words)" }.joined(separator: sign)
    }
    let terms = ScoreTerm.allCases.filter { rules.weights[$0] != 0 }
    let costs = terms.filter(\.isCost)
    let plus = sum(terms.filter { !$0.isCost }, " + ")
    let minus = costs.isEmpty ? "" : " - " + sum(costs, " - ")
    return [
      say("requests are ranked by \(plus + minus), the older first where that is equal"),
      say(
        """
        a deal's money is lost over \(rules.delay.valueWeeks) weeks; \
        \(Amount.text(rules.delay.step)) a week for a week of work makes a point
        """),
    ]
  }

  private static func lines(_ rules: Policy.DeferralRules) -> [String] {
    var lines = [say("what waits costs \(rules.interest) % more in each cycle")]
    if let limit = rules.requests {
      lines.append(
        say(
          "a request is deferred \(Counted("\(limit)", isOne: limit == 1, "time")) at most"))
    }
    if let limit = rules.tasks {
      lines.append(
        say("a task is displaced \(Counted("\(limit)", isOne: limit == 1, "time")) at most"))
    }
    return lines
  }

  private static func lines(_ rules: Policy.BufferRules) -> [String] {
    var lines = [
      say(
        """
        a minute of buffer costs \(rules.base) % of a minute, \(rules.slope) % more when all is \
        drawn; \(rules.frozen.factor) % of that within \(rules.frozen.days) days, \
        \(rules.slushy.factor) % within \(rules.slushy.days)
        """)
    ]
    for allowance in rules.allowances {
      lines.append(
        say("\(allowance.department) may spend \(allowance.minutes) minutes of buffer in a cycle"))
    }
    if rules.overdraft == .refuse {
      lines.append(say("nobody approves what costs a department more than it has left"))
    }
    return lines
  }
}
