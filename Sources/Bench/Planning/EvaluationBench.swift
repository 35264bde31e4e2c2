public import ChangeControl
import Planning

/// Evaluates changes of a busy project, one after the other on one core, and
/// takes the time.
public enum EvaluationBench {
  /// How long an evaluation took.
  public struct Score: Sendable, Equatable {
    /// A stable word, such as `one`.
    public var name: String
    /// Changes that are evaluated in one go.
    public var changes: Int
    /// Sets of changes that were scheduled to find the best, beside pairs.
    public var sets: Int
    /// Lines of the plan.
    public var tasks: Int
    public var people: Int
    /// The middle one of all that were measured, and the longest.
    public var milliseconds: Double
    public var longest: Double
    /// Rules that a recommended plan breaks, in words.
    public var faults: [String]
  }

  /// Evaluates each of ten changes alone, all ten together, and as many as are
  /// searched for certain.
  ///
  /// - Parameters:
  ///   - count: Tasks of the plan.
  ///   - repetitions: How often each change is evaluated; the least counts.
  /// - Returns: A score for the changes alone and one for each number together.
  /// - Throws: `Refusal` where the plan cannot be scheduled.
  public static func run(tasks count: Int, repetitions: Int = 3) throws(Refusal) -> [Score] {
    let state = try BusyProject.state(tasks: count)
    let now = BusyProject.now(of: state)
    let requests = BusyRequests.make(10, on: state)
    var single = Samples()
    var longest = 0.0
    var faults: [String] = []
    for request in requests {
      let question = question(request, state, now: now)
      var least = Double.infinity
      for _ in 0..<max(1, repetitions) {
        var evaluation: Evaluation?
        let spent = try seconds { () throws(Refusal) in
          evaluation = try Evaluator.evaluate(question)
        }
        least = min(least, spent)
        faults += evaluation.map { faultsFound(in: $0, of: request.title) } ?? []
      }
      single.add(least * 1000)
      longest = max(longest, least * 1000)
    }
    return [
      Score(
        name: "one", changes: 1, sets: 0, tasks: state.plan.tasks.count,
        people: state.plan.resources.count,
        milliseconds: single.median, longest: longest, faults: faults),
      try together(requests, state, now: now, repetitions: repetitions),
      try together(
        BusyRequests.make(JointEvaluation.mostForCertain, on: state), state, now: now,
        repetitions: repetitions),
    ]
  }

  /// Joint effect, interactions, conflicts and the best set.
  private static func together(
    _ requests: [ChangeRequest], _ state: PlanState, now: PlanTime, repetitions: Int
  ) throws(Refusal) -> Score {
    let question = JointQuestion(
      asked: requests.enumerated().map { number, request in
        JointQuestion.Asked(
          change: ChangeID("CR-\(number + 1)"), number: UInt64(number + 1), revision: 1,
          request: request)
      }, state: state, policy: .standard, goals: [], dealsWon: 0, position: 1,
      engineVersion: "bench", now: now)
    var times = Samples()
    var longest = 0.0
    var faults: [String] = []
    var sets = 0
    for _ in 0..<max(1, repetitions) {
      var joint: JointEvaluation?
      let spent = try seconds { () throws(Refusal) in joint = try JointEvaluation(question) }
      times.add(spent * 1000)
      longest = max(longest, spent * 1000)
      guard let joint else { continue }
      sets = joint.best.schedules
      if case .evaluated(let evaluation) = joint.whole {
        faults += faultsFound(in: evaluation, of: "all together")
      }
    }
    return Score(
      name: "together", changes: requests.count, sets: sets, tasks: state.plan.tasks.count,
      people: state.plan.resources.count, milliseconds: times.median, longest: longest,
      faults: faults)
  }

  private static func question(
    _ request: ChangeRequest, _ state: PlanState, now: PlanTime
  ) -> Evaluator.Question {
    Evaluator.Question(
      request: request, requestRevision: 1, state: state, policy: .standard, goals: [],
      dealsWon: 0, position: 1, engineVersion: "bench", seed: 1, now: now)
  }

  private static func faultsFound(in evaluation: Evaluation, of title: String) -> [String] {
    evaluation.options.flatMap { option in
      (option.obstacles + option.breaches).compactMap { obstacle in
        if case .unverified(let reason) = obstacle {
          "\(title), \(option.kind.word): \(reason)"
        } else {
          nil
        }
      }
    }
  }
}
