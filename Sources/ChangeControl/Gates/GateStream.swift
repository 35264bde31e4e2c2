import Planning

// Stream `gate/<project>/<id>`: what is to be shown at a gate, and what was decided.

public enum GateEvent: Sendable, Equatable {
  case defined(StageGate)
  case evidenced(GateEvidence)
  case decided(GateDecision)
}

/// A gate with all that has come of it.
public struct GateFile: Sendable, Equatable {
  public enum Stage: Sendable, Equatable, CaseIterable {
    /// Nothing is decided yet; what goes past it goes at its own risk.
    case open
    case passed
    case held
    case recycled
    case stopped

    /// The word used on the command line and in reports.
    public var word: String {
      switch self {
      case .open: "open"
      case .passed: "passed"
      case .held: "held"
      case .recycled: "recycled"
      case .stopped: "stopped"
      }
    }

    /// Whether nothing may go past the gate.
    public var isClosed: Bool {
      switch self {
      case .open, .passed: false
      case .held, .recycled, .stopped: true
      }
    }
  }

  public var gate: StageGate
  public var stage: Stage
  /// What was shown since the gate was defined or the stage was sent back, in order.
  public var evidence: [GateEvidence]
  /// The last decision.
  public var decision: GateDecision?

  init(gate: StageGate) {
    self.gate = gate
    stage = .open
    evidence = []
  }

  /// Whether the last that was shown for a criterion says that it is met.
  public func isMet(_ criterion: StageGate.Criterion) -> Bool {
    evidence.last { $0.criterion == criterion.id }?.isMet ?? false
  }

  /// Criteria that are not shown to be met.
  public func unmet(required: Bool) -> [String] {
    gate.criteria.filter { $0.isRequired == required && !isMet($0) }.map(\.id)
  }
}

public enum GateStream: Decider {
  public enum Command: Sendable {
    case define(StageGate)
    case provide(GateEvidence)
    case decide(GateDecision, board: Board?)
  }

  public static var initial: GateFile? { nil }

  public static func evolve(_ state: inout GateFile?, _ event: GateEvent) {
    switch event {
    case .defined(let gate): state = GateFile(gate: gate)
    case .evidenced(let evidence): state?.evidence.append(evidence)
    case .decided(let decision):
      state?.decision = decision
      switch decision.verdict {
      case .go: state?.stage = .passed
      case .hold: state?.stage = .held
      case .stop: state?.stage = .stopped
      case .recycle:
        state?.stage = .recycled
        state?.evidence = []
      }
    }
  }

  public static func decide(
    _ command: Command, _ state: GateFile?
  ) throws(Refusal) -> [GateEvent] {
    switch (command, state) {
    case (.define(let gate), nil):
      try check(gate)
      return [.defined(gate)]
    case (.define(let gate), .some(let file)):
      guard file.gate == gate else { throw .gate(.differs(gate.id)) }
      return []
    case (.provide, nil), (.decide, nil):
      throw .gate(.unknown("", closest: nil))
    case (.provide(let evidence), .some(let file)):
      return try provide(evidence, file)
    case (.decide(let decision, let board), .some(let file)):
      return try decide(decision, board, file)
    }
  }

  private static func check(_ gate: StageGate) throws(Refusal) {
    guard !gate.id.isEmpty, !gate.id.contains("/") else { throw .gate(.badName(gate.id)) }
    guard gate.criteria.contains(where: \.isRequired) else { throw .gate(.noCriteria(gate.id)) }
    var seen: Set<String> = []
    for criterion in gate.criteria where !seen.insert(criterion.id).inserted {
      throw .gate(.criterionTwice(gate.id, criterion.id))
    }
  }

  private static func provide(
    _ evidence: GateEvidence, _ file: GateFile
  ) throws(Refusal) -> [GateEvent] {
    switch file.stage {
    case .passed, .stopped: throw .gate(.closed(file.gate.id, file.stage))
    case .open, .held, .recycled: break
    }
    guard file.gate.criteria.contains(where: { $0.id == evidence.criterion }) else {
      throw .gate(
        .noCriterion(
          file.gate.id, evidence.criterion, known: file.gate.criteria.map(\.id)))
    }
    let last = file.evidence.last { $0.criterion == evidence.criterion }
    return last == evidence ? [] : [.evidenced(evidence)]
  }

  private static func decide(
    _ decision: GateDecision, _ board: Board?, _ file: GateFile
  ) throws(Refusal) -> [GateEvent] {
    guard let board else { throw .noBoard }
    guard board.role(of: decision.person) == file.gate.role, decision.role == file.gate.role else {
      throw .gate(.wrongRole(file.gate.id, decision.person, file.gate.role))
    }
    switch (decision.verdict, file.stage) {
    case (.go, .passed), (.hold, .held), (.recycle, .recycled), (.stop, .stopped):
      return []
    case (.hold, .passed), (.recycle, .passed), (.stop, .passed), (.go, .stopped),
      (.hold, .stopped), (.recycle, .stopped):
      throw .gate(.closed(file.gate.id, file.stage))
    case (.go, .open), (.go, .held), (.go, .recycled):
      let unmet = file.unmet(required: true)
      guard unmet.isEmpty else { throw .gate(.criteriaUnmet(file.gate.id, unmet)) }
    case (.hold, .open), (.hold, .recycled), (.recycle, .open), (.recycle, .held), (.stop, .open),
      (.stop, .held), (.stop, .recycled):
      break
    }
    guard !decision.reason.isEmpty else { throw .requestLacks("reason") }
    return [.decided(decision)]
  }
}
