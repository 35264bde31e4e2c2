public import Planning

// What a split leaves out, as a request of its own.

extension ChangeStream {
  /// The first events of the request that asks for what a split left out: it is
  /// submitted as the whole was, and deferred by the same decision.
  ///
  /// Its money is that of the whole, which is not won before it is granted.
  /// Tasks that make room are named as far as they are in `plan`, the plan with
  /// the split carried out.
  ///
  /// - Returns: None for a request of which the approved option leaves nothing
  ///   out.
  public static func rest(
    of change: ChangeID, _ file: ChangeFile, plan: Plan
  ) throws(Refusal) -> [ChangeEvent] {
    guard let (decision, option) = file.approvedOption, !option.waiting.isEmpty,
      let cycle = option.cycle
    else { return [] }
    var request = file.request
    request.title = "Rest of \(change): \(file.request.title)"
    request.edits = request.edits.filter { option.waiting.contains($0) }
    request.displaceable.removeAll { plan.task($0) == nil }
    let origin = SplitOrigin(change: change, askedBy: file.everyAsker)
    let submission = Submission(
      request: request, submittedBy: file.submitters.last ?? request.requester, origin: origin)
    var deferral = decision
    deferral.choice = .postpone(cycle: cycle)
    return try decide(.submit(submission), .unknown) + [.deferred(deferral)]
  }
}

extension ChangeFile {
  /// What the board approved and has not been carried out, and the decision.
  var approvedOption: (decision: Decision, option: OptionAssessment)? {
    guard case .approved(let decision) = stage, case .approve(let kind) = decision.choice,
      let option = evaluation?.evaluation.option(kind)
    else { return nil }
    return (decision, option)
  }

  /// Whether the approved option leaves edits of the request for later.
  var leavesSomethingOut: Bool { approvedOption?.option.waiting.isEmpty == false }

  /// Everybody who asked for it or handed it in, once each.
  fileprivate var everyAsker: [String] {
    var known: Set<String> = []
    return (requesters + submitters + (origin?.askedBy ?? [])).filter {
      known.insert($0).inserted
    }
  }
}
