import ChangeControl
import Wording

extension OptionMatrix {
  /// Weeks of resources that are overloaded less or more than now.
  func overloads(_ option: OptionAssessment) -> Phrase {
    let made = option.overloads.count { $0.isMade }
    let removed = option.overloads.count - made
    switch (removed > 0, made > 0) {
    case (false, false): return Phrase("none changed", .faint)
    case (true, false): return Phrase("\(Amount.text(removed)) removed", .good)
    case (false, true): return Phrase("\(Amount.text(made)) made", .bad)
    case (true, true):
      return Phrase("\(Amount.text(removed)) removed, \(Amount.text(made)) made", .warning)
    }
  }

  func cost(_ option: OptionAssessment) -> Phrase {
    guard let cost = option.cost else { return "-" }
    let text = Amount.money(cost.after, cost.currency)
    guard cost.before != cost.after else { return Phrase(verbatim: text, .faint) }
    return Phrase(verbatim: "\(text) (\(Amount.addedMoney(cost.after - cost.before)))")
  }
}
