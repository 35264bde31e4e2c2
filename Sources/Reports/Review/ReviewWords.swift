import ChangeControl
import Planning
import Wording

/// What a change took, in words.
enum ReviewWords {
  /// Such as `estimated 5d, took 6d: +20 %`.
  static func summary(_ review: ImpactReview) -> String {
    let expected = review.lines.reduce(0) { $0 + $1.expected }
    let taken = review.lines.reduce(0) { $0 + $1.taken }
    guard let error = Rational(taken - expected, over: expected) else {
      return say("no work of its own")
    }
    let style = ReportStyle()
    return say(
      "estimated \(style.duration(expected)), took \(style.duration(taken)): \(percent(error))")
  }

  static func sentences(_ review: ImpactReview) -> [String] {
    [summary(review)]
      + review.milestones.map { milestone in
        let shift = milestone.actual.shift(from: milestone.expected)
        return milestone.isReached
          ? say(
            "\(milestone.task) expected \(milestone.expected.finishText), reached \(milestone.actual.finishText) (\(shift))"
          )
          : say(
            "\(milestone.task) expected \(milestone.expected.finishText), planned now \(milestone.actual.finishText) (\(shift))"
          )
      }
  }

  /// A fraction as whole per cent with its sign.
  static func percent(_ value: Rational) -> String {
    let percent = value.percent
    return percent == 0 ? "0 %" : "\(percent < 0 ? "−" : "+")\(percent.magnitude) %"
  }
}
