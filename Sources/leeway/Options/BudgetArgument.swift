import ArgumentParser
import Bench

/// A budget as it is written on the command line: `0.1s`, `250ms`, or a number
/// of schedules such as `5000`.
struct BudgetArgument: ExpressibleByArgument {
  let budget: PlanningBudget

  init(_ budget: PlanningBudget) { self.budget = budget }

  init?(argument: String) {
    if let count = Int(argument), count > 0 {
      budget = .schedules(count)
      return
    }
    for (unit, scale) in [("ms", 0.001), ("s", 1)] where argument.hasSuffix(unit) {
      guard let value = Double(argument.dropLast(unit.count)), value.isFinite, value > 0,
        value * scale <= 3600
      else { return nil }
      budget = .seconds(value * scale)
      return
    }
    return nil
  }

  var defaultValueDescription: String { text }

  var text: String {
    switch budget {
    case .schedules(let count): String(count)
    case .seconds(let seconds): "\(seconds)s"
    }
  }
}
