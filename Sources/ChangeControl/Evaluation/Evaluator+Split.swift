import Planning

extension Evaluator {
  /// Make the largest part of the change that breaks no promise and overdraws
  /// no buffer; the rest waits for the next cycle.
  ///
  /// Fewest edits wait; of as many, those with the least work; then the later
  /// ones of the request. Nobody makes room for the part that is made.
  ///
  /// - Parameter options: Those that make the whole change now.
  /// - Returns: Nil where one of them breaks nothing, and where no part fits.
  func split(besides options: [OptionAssessment]) -> OptionAssessment? {
    guard !options.contains(where: { $0.kind.changesPlan && $0.isClean }) else { return nil }
    let bundles = EditBundles(question.request.edits, of: question.state.plan)
    guard bundles.bundles.count > 1 else { return nil }
    var search = SplitSearch(bundles, question.request.edits)
    while let waiting = search.next() {
      if let option = part(leavingOut: waiting) { return option }
    }
    while let bundle = search.nextToKeep() {
      if let option = part(leavingOut: bundle) { search.keep(option) }
    }
    return search.kept
  }

  /// The part of the change without these edits, if it breaks nothing and the
  /// rest can be made after it.
  private func part(leavingOut places: Set<Int>) -> OptionAssessment? {
    let edits = question.request.edits
    let waiting = edits.indices.filter { places.contains($0) }.map { edits[$0] }
    let part = edits.indices.filter { !places.contains($0) }.map { edits[$0] }
    // A part that cannot be made, or scheduled, is none.
    guard let evaluator = try? asking(for: part),
      let whole = try? evaluator.edited.applying(waiting), whole.holdsSame(as: edited),
      let draft = try? evaluator.draft()
    else { return nil }
    for schedule in [draft.absorbed, draft.plain] where evaluator.isFeasible(schedule) {
      var option = evaluator.assess(.split, schedule)
      guard option.isClean else { continue }
      option.waiting = waiting
      option.cycle = question.policy.cycle.number(at: question.now) + 1
      return option
    }
    return nil
  }
}

extension Plan {
  /// Whether another plan differs at most in the order of lines and links.
  fileprivate func holdsSame(as other: Plan) -> Bool {
    func sorted(_ plan: Plan) -> Plan {
      var plan = plan
      plan.tasks.sort { $0.id < $1.id }
      plan.links.sort { left, right in
        (left.predecessor, left.successor, left.kind.place)
          < (right.predecessor, right.successor, right.kind.place)
      }
      return plan
    }
    return sorted(self) == sorted(other)
  }
}

extension Link.Kind {
  fileprivate var place: Int {
    switch self {
    case .finishToStart: 0
    case .startToStart: 1
    case .finishToFinish: 2
    case .startToFinish: 3
    }
  }
}
