import Planning
import Wording

extension Refusal {
  /// Runs a step of planning; a plan that cannot be scheduled is refused.
  static func planning<Value>(
    _ step: () throws(PlanningError) -> Value
  ) throws(Refusal) -> Value {
    do {
      return try step()
    } catch {
      throw Refusal(error)
    }
  }

  /// A plan that cannot be scheduled, with the planner's own words.
  init(_ error: PlanningError) {
    let text = error.description
    // The full stop of the language in force.
    let end = text.firstRange(of: ". ") ?? text.firstRange(of: "。")
    self = .planImpossible(
      end.map { String(text[...$0.lowerBound]) } ?? text,
      next: end.map { String(text[$0.upperBound...]) } ?? say("Correct the plan."))
  }
}
