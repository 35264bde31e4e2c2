import Planning

extension Evaluator {
  /// Gives options that cannot be done the date from which the request can be
  /// carried out, if it can be in one of the next cycles.
  func dateInfeasible(_ options: inout [OptionAssessment]) throws(Refusal) {
    let open = options.indices.filter {
      options[$0].kind != .reject && !options[$0].isFeasible
    }
    guard !open.isEmpty, let date = try feasibleFrom() else { return }
    for index in open { options[index].feasibleFrom = date }
  }

  /// The first opening from which on the request breaks nothing.
  func feasibleFrom() throws(Refusal) -> PlanTime? {
    let cycle = question.policy.cycle.number(at: question.now)
    for next in cycle + 1...cycle + Evaluator.cyclesAhead {
      let opens = question.policy.cycle.opening(of: next)
      let startsBefore = touched.contains { task in
        before.placements[task].map { $0.start < opens } ?? false
      }
      if startsBefore { return nil }
      if isFeasible(try repaired(from: opens)) { return opens }
    }
    return nil
  }

  static var cyclesAhead: Int { 6 }
}
