import ChangeControl
import Wording

/// Points and shares as they are written beside goals.
enum GoalWords {
  /// Thousandths of a point with one decimal: `7.5`; signed where asked: `+7.5`.
  static func points(_ thousandths: Int, isSigned: Bool = false) -> String {
    let tenths = (Int(clamping: thousandths.magnitude) + 50) / 100
    let text = "\(tenths / 10).\(tenths % 10)"
    guard tenths > 0 else { return isSigned ? "0" : text }
    return (thousandths < 0 ? "-" : isSigned ? "+" : "") + text
  }

  /// Thousandths as per cent: `94.3 %`, or `-` for nothing measured.
  static func share(_ permille: Int?) -> String { permille.map { Amount.share($0) } ?? "-" }

  /// `100 %`, or `at most 500 ppm` where less is better.
  static func target(_ goal: Goal) -> String {
    switch goal.direction {
    case .higher: goal.text(goal.target)
    case .lower: say("at most \(goal.text(goal.target))")
    }
  }
}
