import ChangeControl
import Planning
import Testing

/// Every command in every stage of a gate.
@Suite struct GateTableTests {
  static let gate = StageGate(
    id: "G1", name: "Design complete", guarded: "design", role: .projectManager,
    criteria: StageGate.criteria(must: ["Drawings are signed"], should: ["A second supplier"]))
  static let board = Board(members: [
    Board.Member(person: "Mara", role: .projectManager),
    Board.Member(person: "Otto", role: .salesManager),
  ])

  /// What a test row asks a gate to do.
  enum Ask: String, CaseIterable, Sendable {
    case defineSame, defineOther, showMust, showUnknown, goUnshown, goShown, hold, recycle, stop
    case goByOther, goWithoutReason

    /// Whether what must be met is shown before.
    var isShown: Bool { self == .goShown || self == .goWithoutReason || self == .goByOther }

    var command: GateStream.Command {
      switch self {
      case .defineSame: .define(gate)
      case .defineOther:
        .define(
          StageGate(
            id: "G1", name: "Other", guarded: "design", role: .salesManager,
            criteria: gate.criteria))
      case .showMust: .provide(GateEvidence(criterion: "M1", isMet: true, text: "signed"))
      case .showUnknown: .provide(GateEvidence(criterion: "M9", isMet: true, text: "signed"))
      case .goUnshown, .goShown: .decide(decision(.go), board: board)
      case .hold: .decide(decision(.hold), board: board)
      case .recycle: .decide(decision(.recycle), board: board)
      case .stop: .decide(decision(.stop), board: board)
      case .goByOther:
        .decide(decision(.go, by: "Otto", as: .salesManager), board: board)
      case .goWithoutReason: .decide(decision(.go, because: ""), board: board)
      }
    }
  }

  static func decision(
    _ verdict: GateVerdict, by person: String = "Mara", as role: Role = .projectManager,
    because reason: String = "As shown"
  ) -> GateDecision {
    GateDecision(
      verdict: verdict, person: person, role: role, reason: reason, at: PlanTime(minute: 0))
  }

  /// A gate in a stage, with or without what must be met shown since.
  static func file(_ stage: GateFile.Stage, isShown: Bool) -> GateFile? {
    var state: GateFile?
    GateStream.evolve(&state, .defined(gate))
    switch stage {
    case .open: break
    case .passed: GateStream.evolve(&state, .decided(decision(.go)))
    case .held: GateStream.evolve(&state, .decided(decision(.hold)))
    case .recycled: GateStream.evolve(&state, .decided(decision(.recycle)))
    case .stopped: GateStream.evolve(&state, .decided(decision(.stop)))
    }
    if isShown {
      GateStream.evolve(
        &state, .evidenced(GateEvidence(criterion: "M1", isMet: true, text: "seen")))
    }
    return state
  }

  /// What comes of it: a stage, `same` where nothing is recorded, or a refusal's code.
  static let table: [(stage: GateFile.Stage?, outcomes: [Ask: String])] = [
    (
      nil,
      [
        .defineSame: "open", .defineOther: "open", .showMust: "unknown-gate",
        .showUnknown: "unknown-gate", .goUnshown: "unknown-gate", .goShown: "unknown-gate",
        .hold: "unknown-gate", .recycle: "unknown-gate", .stop: "unknown-gate",
        .goByOther: "unknown-gate", .goWithoutReason: "unknown-gate",
      ]
    ),
    (
      .open,
      [
        .defineSame: "same", .defineOther: "gate-differs", .showMust: "open",
        .showUnknown: "unknown-criterion", .goUnshown: "criteria-unmet", .goShown: "passed",
        .hold: "held", .recycle: "recycled", .stop: "stopped", .goByOther: "role-missing",
        .goWithoutReason: "request-incomplete",
      ]
    ),
    (
      .held,
      [
        .defineSame: "same", .defineOther: "gate-differs", .showMust: "held",
        .showUnknown: "unknown-criterion", .goUnshown: "criteria-unmet", .goShown: "passed",
        .hold: "same", .recycle: "recycled", .stop: "stopped", .goByOther: "role-missing",
        .goWithoutReason: "request-incomplete",
      ]
    ),
    (
      .recycled,
      [
        .defineSame: "same", .defineOther: "gate-differs", .showMust: "recycled",
        .showUnknown: "unknown-criterion", .goUnshown: "criteria-unmet", .goShown: "passed",
        .hold: "held", .recycle: "same", .stop: "stopped", .goByOther: "role-missing",
        .goWithoutReason: "request-incomplete",
      ]
    ),
    (
      .passed,
      [
        .defineSame: "same", .defineOther: "gate-differs", .showMust: "gate-decided",
        .showUnknown: "gate-decided", .goUnshown: "same", .goShown: "same",
        .hold: "gate-decided", .recycle: "gate-decided", .stop: "gate-decided",
        .goByOther: "role-missing", .goWithoutReason: "same",
      ]
    ),
    (
      .stopped,
      [
        .defineSame: "same", .defineOther: "gate-differs", .showMust: "gate-decided",
        .showUnknown: "gate-decided", .goUnshown: "gate-decided", .goShown: "gate-decided",
        .hold: "gate-decided", .recycle: "gate-decided", .stop: "same",
        .goByOther: "role-missing", .goWithoutReason: "gate-decided",
      ]
    ),
  ]

  @Test func `the table has every stage and every command`() {
    #expect(Set(Self.table.compactMap(\.stage)) == Set(GateFile.Stage.allCases))
    for row in Self.table { #expect(Set(row.outcomes.keys) == Set(Ask.allCases)) }
  }

  @Test(arguments: Ask.allCases)
  func `a command comes to what the table says`(ask: Ask) {
    for row in Self.table {
      var state = row.stage.flatMap { Self.file($0, isShown: ask.isShown) }
      let found: String
      do throws(Refusal) {
        let events = try GateStream.decide(ask.command, state)
        for event in events { GateStream.evolve(&state, event) }
        found = events.isEmpty ? "same" : state?.stage.word ?? ""
      } catch {
        found = error.code
      }
      #expect(found == row.outcomes[ask], "\(ask) where it is \(row.stage?.word ?? "unknown")")
    }
  }

  @Test func `a gate sent back asks for all evidence anew, a held one keeps it`() throws {
    var recycled = Self.file(.open, isShown: true)
    var held = recycled
    GateStream.evolve(&recycled, .decided(Self.decision(.recycle)))
    GateStream.evolve(&held, .decided(Self.decision(.hold)))

    #expect(recycled?.unmet(required: true) == ["M1"])
    #expect(held?.unmet(required: true) == [])
  }

  @Test func `what stands behind a line are all that wait for it, summaries and their lines too`() {
    let plan = Plan(
      id: "p", name: "p", start: PlanTime(minute: 0), calendar: "c",
      calendars: [], resources: [],
      tasks: [
        PlanTask(id: "a", name: "a"), PlanTask(id: "S", name: "S", kind: .summary),
        PlanTask(id: "b", name: "b", parent: "S"), PlanTask(id: "c", name: "c"),
        PlanTask(id: "d", name: "d"),
      ], links: [Link("a", "S"), Link("b", "c")], buffers: [], isLevelled: false)

    #expect(plan.linesBehind("a") == ["S", "b", "c"])
    #expect(plan.linesBehind("b") == ["c"])
    #expect(plan.linesBehind("d") == [])
  }
}
