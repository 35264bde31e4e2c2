import Planning

/// Answers whether work can be promised, with the evaluator of requests.
public struct PromiseSearch {
  private let inquiry: PromiseInquiry
  private let question: Evaluator.Question
  private let resource: ResourceID

  /// The answer on the plan of a question, whose request counts for nothing.
  ///
  /// - Throws: `Refusal` for an inquiry that makes no sense on that plan.
  public static func answer(
    _ inquiry: PromiseInquiry, _ question: Evaluator.Question
  ) throws(Refusal) -> PromiseAnswer {
    try inquiry.check(on: question.state.plan, now: question.now)
    let search = try PromiseSearch(inquiry, question)
    let asked = try inquiry.by.map { date throws(Refusal) in try search.finish(promising: date) }
    let earliest = try search.earliest(asked: asked)
    let date = inquiry.by ?? earliest
    var settled = question
    settled.request = search.request(promising: date)
    return PromiseAnswer(
      inquiry: inquiry, isYes: asked.map { $0 != nil } ?? (earliest != nil), earliest: earliest,
      resource: search.resource, request: settled.request,
      evaluation: try Evaluator.evaluate(settled))
  }

  /// Chooses who does it: of those who break nothing the one done first, else
  /// the one done first; of equals the first of the plan.
  private init(_ inquiry: PromiseInquiry, _ question: Evaluator.Question) throws(Refusal) {
    self.inquiry = inquiry
    self.question = question
    let plan = question.state.plan
    var best: (resource: ResourceID, rank: (Int, PlanTime))?
    for resource in inquiry.able(in: plan) {
      var trial = question
      trial.request = inquiry.request(in: plan, by: resource.id, promising: nil)
      let evaluator = try Evaluator(trial)
      let schedule = try evaluator.draft().absorbed
      guard let finish = evaluator.addedFinish(schedule) else { continue }
      let rank = (evaluator.assess(.absorb, schedule).isClean ? 0 : 1, finish)
      if let best, best.rank <= rank { continue }
      best = (resource.id, rank)
    }
    guard let best else { throw .nobodySkilled(inquiry.skill.description, units: inquiry.units) }
    resource = best.resource
  }

  private func request(promising date: PlanTime?) -> ChangeRequest {
    inquiry.request(in: question.state.plan, by: resource, promising: date)
  }

  /// When the work ends under the first option that makes all of it now and
  /// breaks nothing; nil where there is none.
  private func finish(promising date: PlanTime?) throws(Refusal) -> PlanTime? {
    var question = question
    question.request = request(promising: date)
    let evaluator = try Evaluator(question)
    let draft = try evaluator.draft()
    let absorb = evaluator.absorb(draft)
    if absorb.isClean { return absorb.finish(of: question.request) }
    let displace = try evaluator.displace(draft)
    if displace.isClean { return displace.finish(of: question.request) }
    let reallocate = try evaluator.reallocate(draft)
    return reallocate.isClean ? reallocate.finish(of: question.request) : nil
  }

  /// The first minute for which the answer is yes; the minute before it is no.
  ///
  /// From a date with yes it goes down to where the work ends, and then minute by
  /// minute; where that takes long, it halves what lies between a no and a yes.
  ///
  /// - Parameter asked: The finish for the date asked about, nil inside for a no.
  /// - Returns: Nil where no date is found.
  /// - Throws: `Refusal` for a plan that cannot be scheduled with the work.
  private func earliest(asked: PlanTime??) throws(Refusal) -> PlanTime? {
    var no = question.now
    var yes: PlanTime
    if let by = inquiry.by, let finish = asked.flatMap(\.self) {
      yes = by
      if finish < by, try self.finish(promising: finish) != nil { yes = finish }
    } else {
      if let by = inquiry.by { no = by }
      guard let free = try finish(promising: nil),
        let found = try firstYes(from: max(free, PlanTime(minute: no.minute + 1)))
      else { return nil }
      yes = found
    }
    var steps = 0
    while yes.minute - no.minute > 1 {
      steps += 1
      let minute = steps <= 6 ? yes.minute - 1 : (no.minute + yes.minute) / 2
      let date = PlanTime(minute: minute)
      if let finish = try finish(promising: date) {
        yes = min(date, max(finish, PlanTime(minute: no.minute + 1)))
        if finish < date, try self.finish(promising: yes) == nil { yes = date }
      } else {
        no = date
      }
    }
    return yes
  }

  /// A date with yes, from one on and in ever wider steps.
  private func firstYes(from date: PlanTime) throws(Refusal) -> PlanTime? {
    var step = 0
    for _ in 0..<12 {
      let later = PlanTime(minute: date.minute + step)
      if try finish(promising: later) != nil { return later }
      step = step == 0 ? 1440 : step * 2
    }
    return nil
  }
}

extension Evaluator {
  /// When the line that the request adds first ends.
  fileprivate func addedFinish(_ schedule: Schedule) -> PlanTime? {
    question.request.edits.first?.addedTask.flatMap { schedule[$0.id]?.finish }
  }
}

extension OptionAssessment {
  fileprivate func finish(of request: ChangeRequest) -> PlanTime? {
    guard let task = request.edits.first?.addedTask else { return nil }
    return moves.first { $0.task == task.id }?.after?.finish
  }
}
