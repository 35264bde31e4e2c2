public import Planning

/// A stage gate: what must be shown before work may go past a line of the plan.
public struct StageGate: Sendable, Equatable {
  /// Something that evidence is asked for.
  public struct Criterion: Sendable, Equatable {
    public var id: String
    public var text: String
    /// Whether the gate opens only where it is met; else it should be met.
    public var isRequired: Bool

    public init(id: String, text: String, isRequired: Bool) {
      self.id = id
      self.text = text
      self.isRequired = isRequired
    }
  }

  /// Unique within its project.
  public var id: String
  public var name: String
  /// The milestone or task that it guards: what waits for it stands behind the gate.
  public var guarded: TaskID
  /// Who decides.
  public var role: Role
  public var criteria: [Criterion]

  public init(id: String, name: String, guarded: TaskID, role: Role, criteria: [Criterion]) {
    self.id = id
    self.name = name
    self.guarded = guarded
    self.role = role
    self.criteria = criteria
  }

  /// Criteria of two lists of texts: `M1…` must be met, `S1…` should.
  public static func criteria(must: [String], should: [String]) -> [Criterion] {
    must.enumerated().map {
      Criterion(id: "M\($0.offset + 1)", text: $0.element, isRequired: true)
    }
      + should.enumerated().map {
        Criterion(id: "S\($0.offset + 1)", text: $0.element, isRequired: false)
      }
  }
}

/// What somebody shows for a criterion.
public struct GateEvidence: Sendable, Equatable {
  public var criterion: String
  public var isMet: Bool
  public var text: String
  /// SHA-256 of a file that shows it.
  public var digest: ContentDigest?

  public init(criterion: String, isMet: Bool, text: String, digest: ContentDigest? = nil) {
    self.criterion = criterion
    self.isMet = isMet
    self.text = text
    self.digest = digest
  }
}

/// What is decided at a gate (Cooper, "Stage-Gate Systems", 1990).
public enum GateVerdict: Sendable, Equatable, CaseIterable {
  case go
  /// Wait; the evidence stands.
  case hold
  /// Do the stage again; evidence is asked for anew.
  case recycle
  /// Nothing goes past the gate any more.
  case stop

  /// The word used on the command line and in reports.
  public var word: String {
    switch self {
    case .go: "go"
    case .hold: "hold"
    case .recycle: "recycle"
    case .stop: "stop"
    }
  }
}

/// A verdict, who gave it, in which role, and why.
public struct GateDecision: Sendable, Equatable {
  public var verdict: GateVerdict
  public var person: String
  public var role: Role
  public var reason: String
  /// When, on the plan's wall clock.
  public var at: PlanTime

  public init(
    verdict: GateVerdict, person: String, role: Role, reason: String, at: PlanTime
  ) {
    self.verdict = verdict
    self.person = person
    self.role = role
    self.reason = reason
    self.at = at
  }
}
