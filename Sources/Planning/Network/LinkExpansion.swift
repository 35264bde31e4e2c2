/// The links of a plan, laid on the lines that hold the work.
enum LinkExpansion {
  /// - Throws: `unknownTask`, `linkWithinSummary`, or `loop` for a task that
  ///   is linked to itself.
  static func run(
    _ plan: Plan, index: [TaskID: Int], outline: Outline
  ) throws(PlanningError) -> [CompiledLink] {
    var compiled: [CompiledLink] = []
    compiled.reserveCapacity(plan.links.count)
    for (source, link) in plan.links.enumerated() {
      guard let before = index[link.predecessor], let after = index[link.successor] else {
        let unknown = index[link.predecessor] == nil ? link.predecessor : link.successor
        throw .unknownTask(
          unknown, place: "the link from \(link.predecessor) to \(link.successor)")
      }
      if before == after { throw .loop([link.predecessor]) }
      var laid = self.compiled(link, source: source)
      if !outline.holdsLines[before], !outline.holdsLines[after] {
        (laid.predecessor, laid.successor) = (before, after)
        compiled.append(laid)
        continue
      }
      for place in [before, after] where plan.tasks[place].span != nil {
        throw .impossibleSpan(
          plan.tasks[place].id,
          problem: "is linked to \(plan.tasks[place == before ? after : before].id)")
      }
      if outline.holds(before, after) {
        throw .linkWithinSummary(summary: link.predecessor, line: link.successor)
      }
      if outline.holds(after, before) {
        throw .linkWithinSummary(summary: link.successor, line: link.predecessor)
      }
      for predecessor in outline.lines(under: before) {
        for successor in outline.lines(under: after) {
          laid.predecessor = predecessor
          laid.successor = successor
          compiled.append(laid)
        }
      }
    }
    return compiled
  }

  private static func compiled(_ link: Link, source: Int) -> CompiledLink {
    let (fromStart, toFinish) =
      switch link.kind {
      case .finishToStart: (false, false)
      case .startToStart: (true, false)
      case .finishToFinish: (false, true)
      case .startToFinish: (true, true)
      }
    let (lag, isElapsed) =
      switch link.lag {
      case .working(let minutes): (minutes, false)
      case .elapsed(let minutes): (minutes, true)
      }
    return CompiledLink(
      predecessor: -1, successor: -1, source: source, fromStart: fromStart, toFinish: toFinish,
      lag: lag, isElapsed: isElapsed, lagCalendar: link.lagCalendar)
  }
}
