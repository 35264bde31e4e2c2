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
      throw .planning(error)
    }
  }
}
