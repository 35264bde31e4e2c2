public import Planning

/// Works out what a request would cost, option by option.
///
/// The same question gives the same answer, byte for byte: every choice is made
/// by rule, and the clock comes in as `now`.
public struct Evaluator: Sendable {
  /// What an evaluation rests on.
  public struct Question: Sendable {
    public var request: ChangeRequest
    public var requestRevision: Int
    public var state: PlanState
    public var policy: Policy
    public var goals: [Goal]
    /// Money won by requests granted before, in whole units.
    public var dealsWon: Int
    /// Position of the last event taken into account.
    public var position: UInt64
    public var engineVersion: String
    public var seed: UInt64
    public var now: PlanTime
    /// How often tasks have been displaced before.
    public var displacements: [TaskID: Int]

    public init(
      request: ChangeRequest, requestRevision: Int, state: PlanState, policy: Policy,
      goals: [Goal], dealsWon: Int, position: UInt64, engineVersion: String, seed: UInt64,
      now: PlanTime, displacements: [TaskID: Int] = [:]
    ) {
      self.request = request
      self.requestRevision = requestRevision
      self.state = state
      self.policy = policy
      self.goals = goals
      self.dealsWon = dealsWon
      self.position = position
      self.engineVersion = engineVersion
      self.seed = seed
      self.now = now
      self.displacements = displacements
    }
  }

  let question: Question
  let before: PlannedState
  /// Edits made after those of the request.
  let extra: [PlanEdit]
  /// The plan with the edits made.
  let edited: Plan
  let network: Network
  /// Dates in force by place in `edited`; nil for a line that is added.
  let inForce: [Placement?]
  /// Lines of the plan in force that are not in `edited`.
  let removed: [PlanTask]
  /// Rules that the plan in force breaks already.
  let known: [Violation]
  /// Lines whose work the request adds, alters or puts elsewhere, in plan order.
  let touched: [TaskID]

  /// Prepares the plan before and after the edits.
  ///
  /// - Throws: `Refusal` for edits that do not fit the plan, and for a plan
  ///   that cannot be scheduled with them.
  init(_ question: Question) throws(Refusal) {
    let before = try PlannedState(inForce: question.state)
    try self.init(
      question, before, extra: [], question.state.plan.applying(question.request.edits),
      known: Verifier.check(question.state.placements, before.network, dataDate: nil))
  }

  /// The evaluator of the same question with more edits.
  func adding(_ edits: [PlanEdit]) throws(Refusal) -> Evaluator {
    try Evaluator(
      question, before, extra: extra + edits, edited.applying(edits), known: known)
  }

  /// The evaluator of a request that asks for a part of the edits.
  func asking(for part: [PlanEdit]) throws(Refusal) -> Evaluator {
    var smaller = question
    smaller.request.edits = part
    return try Evaluator(
      smaller, before, extra: [], question.state.plan.applying(part), known: known)
  }

  /// Prepares the plan after edits, with what is known of the plan in force.
  init(
    _ question: Question, _ before: PlannedState, extra: [PlanEdit], _ edited: Plan,
    known: [Violation]
  ) throws(Refusal) {
    let network = try Refusal.planning { () throws(PlanningError) in
      try Network(edited, sharing: before.network)
    }
    self.question = question
    self.before = before
    self.extra = extra
    self.edited = edited
    self.network = network
    self.known = known
    inForce = edited.tasks.map { before.placements[$0.id] }
    removed = question.state.plan.tasks.filter { network.place(of: $0.id) == nil }
    touched = Evaluator.touched(by: question.request.edits + extra, in: edited, removed)
  }

  /// Every option worked out, and the one the engine would take.
  ///
  /// A split is left out where `isSplittable` is false: of several requests taken as
  /// one there is none to choose, for it makes a request of the rest of one.
  public static func evaluate(
    _ question: Question, isSplittable: Bool = true
  ) throws(Refusal) -> Evaluation {
    let evaluator = try Evaluator(question)
    let draft = try evaluator.draft()
    var options: [OptionAssessment] = []
    for kind in OptionKind.allCases {
      switch kind {
      case .absorb: options.append(evaluator.absorb(draft))
      case .displace: options.append(try evaluator.displace(draft))
      case .reallocate: options.append(try evaluator.reallocate(draft))
      case .split:
        if isSplittable, let option = evaluator.split(besides: options) { options.append(option) }
      case .nextCycle: options.append(try evaluator.nextCycle())
      case .reject: options.append(evaluator.reject())
      }
    }
    try evaluator.dateInfeasible(&options)
    return Evaluation(
      requestRevision: question.requestRevision, planRevision: question.state.revision,
      position: question.position, policyVersion: question.policy.version,
      engineVersion: question.engineVersion, seed: question.seed,
      dataDate: max(question.state.dataDate, question.now), options: options,
      recommendation: Recommendation(among: options))
  }

  /// Whether edits agree with each other, fit a plan and leave it one that can be
  /// scheduled.
  ///
  /// Returns the network of the plan with the edits; `known`, of this plan as it
  /// once was or would have been, saves work.
  @discardableResult
  public static func check(
    _ edits: [PlanEdit], on plan: Plan, sharing known: Network? = nil
  ) throws(Refusal) -> Network {
    try edits.checkAgreement()
    let edited = try plan.applying(edits)
    return try Refusal.planning { () throws(PlanningError) in
      try Network(edited, sharing: known)
    }
  }

  /// The plan with the edits made, placed again in the order in force.
  ///
  /// Work that is planned for `earliest`, which is now where nil, or later is not
  /// placed before it, and neither is work that the change adds. Work planned for
  /// the past and not reported is taken to run as planned: see `floors`.
  func repaired(from earliest: PlanTime? = nil) throws(Refusal) -> Schedule {
    try prepared(from: earliest).schedule()
  }

  func prepared(from earliest: PlanTime? = nil) throws(Refusal) -> PreparedRepair {
    let floors = question.state.floors(now: earliest ?? question.now, in: edited)
    let (network, placements) = (network, question.state.placements)
    return try Refusal.planning { () throws(PlanningError) in
      try PreparedRepair(network, inForce: placements, delay: floors)
    }
  }
}
