import Planning

/// Works out what sets of requests do, one after another on the same plan.
struct SetPlanner {
  let question: JointQuestion
  let before: PlannedState
  private let known: [Violation]

  /// - Throws: `Refusal` for a plan in force that cannot be scheduled.
  init(_ question: JointQuestion) throws(Refusal) {
    self.question = question
    before = try PlannedState(inForce: question.state)
    known = Verifier.check(question.state.placements, before.network, dataDate: nil)
  }

  /// A set carried out: what it does, and the plan that comes of it.
  struct Planned {
    let evaluator: Evaluator
    let schedule: Schedule
    let effect: SetEffect
  }

  func outcome(of places: [Int]) -> SetOutcome {
    do throws(Refusal) {
      return .planned(try planned(places).effect)
    } catch {
      return .refused(error)
    }
  }

  /// The plan in the order in force, or the one in which tasks that can wait
  /// give way, where the first cannot be carried out and the second can.
  ///
  /// Every schedule that can be carried out has passed the verifier.
  ///
  /// - Throws: `Refusal` for edits that cannot be made together.
  func planned(_ places: [Int]) throws(Refusal) -> Planned {
    let asked = question.question(of: places)
    let evaluator = try Evaluator(
      asked, before, extra: [], question.state.plan.applying(asked.request.edits), known: known)
    let repair = try evaluator.prepared()
    let plain = repair.schedule()
    let kept = effect(.absorb, plain, evaluator)
    guard !kept.isFeasible else {
      return Planned(evaluator: evaluator, schedule: plain, effect: kept)
    }
    let candidates = evaluator.candidates()
    guard candidates.contains(true) else {
      return Planned(evaluator: evaluator, schedule: plain, effect: kept)
    }
    let giving = evaluator.placedLast(candidates, repair)
    let given = effect(.displace, giving, evaluator, candidates)
    return given.isFeasible
      ? Planned(evaluator: evaluator, schedule: giving, effect: given)
      : Planned(evaluator: evaluator, schedule: plain, effect: kept)
  }

  private func effect(
    _ option: OptionKind, _ schedule: Schedule, _ evaluator: Evaluator, _ giving: [Bool] = []
  ) -> SetEffect {
    let buffers = evaluator.bufferEffects(of: schedule)
    var obstacles = evaluator.overruns(schedule, buffers)
    let displaced = giving.indices.filter { giving[$0] }.map { evaluator.edited.tasks[$0].id }
    obstacles += evaluator.pastFloat(displaced, schedule)
    // What cannot be done anyway need not be proven sound as well.
    if obstacles.isEmpty { obstacles = evaluator.faults(schedule) }
    return SetEffect(
      option: option, finish: schedule.finish,
      slip: evaluator.network.planCalendar.minutes(from: before.finish, to: schedule.finish),
      draws: buffers.map {
        BufferDraw(buffer: $0.buffer, minutes: $0.drawnAfter - $0.drawnBefore)
      },
      moved: zip(evaluator.inForce, schedule.placements).count { $0 != $1 }
        + evaluator.removed.count,
      obstacles: obstacles)
  }
}
