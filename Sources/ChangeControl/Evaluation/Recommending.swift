extension Recommendation {
  /// Chooses by rule: what can be done now before what must wait, fewer broken
  /// promises before more, less buffer before more, fewer moves before more.
  init(among options: [OptionAssessment]) {
    let now = options.filter { $0.kind.changesPlan && $0.isFeasible }
    let ranked = now.sorted {
      ($0.breaches.count, $0.bufferDrawn, $0.moves.count)
        < ($1.breaches.count, $1.bufferDrawn, $1.moves.count)
    }
    if let best = ranked.first {
      let reason: Reason
      if ranked.count == 1 {
        reason = .onlyFeasible
      } else if best.breaches.count < ranked[1].breaches.count {
        reason = .fewestBreaches
      } else {
        reason = best.bufferDrawn < ranked[1].bufferDrawn ? .leastBuffer : .fewestMoves
      }
      self.init(option: best.kind, reason: reason)
    } else if options.contains(where: { $0.kind == .nextCycle && $0.isFeasible }) {
      self.init(option: .nextCycle, reason: .laterCycle)
    } else {
      self.init(option: .reject, reason: .nothingFeasible)
    }
  }
}
