public import Planning

/// Several requests that are asked for at the same time, of one plan.
public struct JointQuestion: Sendable {
  /// One of them.
  public struct Asked: Sendable, Equatable {
    public var change: ChangeID
    /// Place in the order of submission.
    public var number: UInt64
    public var revision: Int
    public var request: ChangeRequest
    /// What the queue ranks it by.
    public var key: RankingKey

    /// Without a key it is ranked by urgency and importance alone.
    public init(
      change: ChangeID, number: UInt64, revision: Int, request: ChangeRequest,
      key: RankingKey? = nil
    ) {
      self.change = change
      self.number = number
      self.revision = revision
      self.request = request
      let priority = Priority.matrix(urgency: request.urgency, importance: request.importance)
      self.key =
        key
        ?? RankingKey(
          hasSlot: false, score: 1000 * priority, submitted: 0, number: Int(clamping: number))
    }

    /// 1 (low) … 5 (high), by urgency and importance.
    public var priority: Int {
      Priority.matrix(urgency: request.urgency, importance: request.importance)
    }
  }

  /// As the queue ranks them.
  public let asked: [Asked]
  public let state: PlanState
  public let policy: Policy
  public let goals: [Goal]
  /// Money won by requests granted before, in whole units.
  public let dealsWon: Int
  /// Position of the last event taken into account.
  public let position: UInt64
  public let engineVersion: String
  public let now: PlanTime
  /// How often tasks have been displaced before.
  public let displacements: [TaskID: Int]

  /// The order in which requests are given does not matter.
  public init(
    asked: [Asked], state: PlanState, policy: Policy, goals: [Goal], dealsWon: Int,
    position: UInt64, engineVersion: String, now: PlanTime, displacements: [TaskID: Int] = [:]
  ) {
    self.asked = asked.sorted { Ranking.ranks($0.key, before: $1.key) }
    self.displacements = displacements
    self.state = state
    self.policy = policy
    self.goals = goals
    self.dealsWon = dealsWon
    self.position = position
    self.engineVersion = engineVersion
    self.now = now
  }

  /// The question that some of them are as one request.
  ///
  /// Edits are made in the order in which the requests were submitted. The seed
  /// is that of the change where it is one.
  func question(of places: [Int]) -> Evaluator.Question {
    let merged = places.map { asked[$0] }.sorted { $0.number < $1.number }
    return Evaluator.Question(
      request: request(of: merged), requestRevision: merged.first?.revision ?? 0, state: state,
      policy: policy, goals: goals, dealsWon: dealsWon, position: position,
      engineVersion: engineVersion, seed: JointQuestion.seed(of: merged), now: now,
      displacements: displacements)
  }

  /// The seed of the searches: that of the names, in the order of submission.
  private static func seed(of merged: [Asked]) -> UInt64 {
    ChangeID(merged.map(\.change.text).joined(separator: " ")).seed
  }

  private func request(of merged: [Asked]) -> ChangeRequest {
    guard var request = merged.first?.request, merged.count > 1 else {
      return merged.first?.request ?? none
    }
    let values = merged.compactMap(\.request.value)
    request.title = merged.map(\.change.text).joined(separator: ", ")
    request.value = values.isEmpty ? nil : values.reduce(0, +)
    request.displaceable = displaceable(merged.map(\.request.displaceable))
    request.edits = merged.flatMap(\.request.edits)
    return request
  }

  /// Tasks offered to make room; a request that offers none leaves the choice to
  /// the evaluation, so that all deferrable tasks join those that others offer.
  private func displaceable(_ offers: [[TaskID]]) -> [TaskID] {
    let offered = offers.flatMap(\.self)
    guard !offered.isEmpty, offers.contains([]) else { return offered }
    return offered + state.plan.tasks.filter(\.isDeferrable).map(\.id)
  }

  private var none: ChangeRequest {
    ChangeRequest(
      project: state.plan.id, title: "", reason: "", requester: "", department: "", edits: [])
  }
}
