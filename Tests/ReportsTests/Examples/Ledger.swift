import ChangeControl
import Planning
import Projections

/// The recorded life of Aurora and its change.
enum Ledger {
  static let board = Board(members: [
    Board.Member(person: "Paula", role: .projectManager),
    Board.Member(person: "Sam", role: .salesManager),
  ])

  static let policy = Policy(
    version: 1, cycle: Policy.Cycle(first: Days.start("2026-10-05"), weeks: 2))

  static let charter = Charter(board: board, policy: policy, goals: SecondGripper.goals)

  private static let decision = Decision(
    choice: .approve(.absorb), evaluation: digest(60), planRevision: 7, signatories: board.members,
    signed: ["Sam"])

  /// Sam has a key, Paula has none.
  private static func vote(
    _ person: String, _ role: Role, _ reason: String, number: Int, signature: KeySignature? = nil
  ) -> Vote {
    Vote(
      person: person, role: role, choice: .approve(.absorb), reason: reason, evaluation: digest(60),
      requestRevision: 1, planRevision: 7, round: 1, number: number, signature: signature)
  }

  private static func event(
    _ position: UInt64, _ stream: StreamName, _ revision: UInt64, _ time: String, _ actor: String,
    _ event: DomainEvent, effective: String? = nil
  ) -> LedgerEvent {
    LedgerEvent(
      position: position, stream: stream, revision: revision, recorded: recorded(time),
      effective: recorded(effective ?? time), actor: actor, command: "c\(position)", event: event)
  }

  static let founding = [
    event(1, .board, 1, "2026-10-02 08:10", "Paula", .board(.constituted(board))),
    event(2, .policy, 1, "2026-10-02 08:10", "Paula", .policy(.adopted(policy))),
    event(
      3, .plan("aurora"), 1, "2026-10-02 08:15", "Paula",
      .plan(
        .imported(
          PlanImported(
            plan: Aurora.plan, customers: Aurora.state.customers,
            placements: Aurora.state.baseline, buffers: Aurora.buffers.map(\.budget.reserve),
            source: Aurora.state.source)))),
    event(
      4, .goal("G1"), 1, "2026-10-02 08:15", "Paula", .goal(.defined(SecondGripper.goals[1]))),
  ]

  static let progress = event(
    19, .plan("aurora"), 6, "2026-11-02 09:05", "Ines",
    .plan(
      .progressed(
        PlanProgressed(
          task: "B1",
          progress: .started(
            at: Days.start("2026-10-26"), remaining: 5 * 480 - 90, asOf: Days.start("2026-11-02")),
          dataDate: Days.start("2026-11-02"), moves: Array(Aurora.state.placements.suffix(8)),
          draws: [
            BufferDraw(buffer: "PB", minutes: -240), BufferDraw(buffer: "FB1", minutes: 60),
          ]))),
    effective: "2026-11-02 08:00")

  static let life = [
    event(
      25, .change("CR-7"), 1, "2026-11-02 12:10", "Sven",
      .change(.submitted(Submission(request: SecondGripper.request, submittedBy: "Sven")))),
    event(
      28, .change("CR-7"), 2, "2026-11-02 12:12", "Sven", .change(.evaluated(SecondGripper.record))),
    event(
      29, .change("CR-7"), 3, "2026-11-02 15:00", "Sam",
      .change(
        .voted(
          vote(
            "Sam", .salesManager, "The doubled order pays for six days of buffer.", number: 1,
            signature: KeySignature(
              key: PersonKey(exactly: digest(61).bytes), bytes: Array(repeating: 7, count: 64)))))),
    event(
      30, .change("CR-7"), 4, "2026-11-03 08:20", "Paula",
      .change(
        .voted(
          vote(
            "Paula", .projectManager, "One day of buffer is left; no more until December.",
            number: 2)))),
    event(31, .change("CR-7"), 5, "2026-11-03 08:20", "Paula", .change(.approved(decision))),
    event(
      32, .plan("aurora"), 8, "2026-11-03 08:25", "Paula",
      .plan(
        .rescheduled(
          PlanRescheduled(
            change: "CR-7", option: .absorb, evaluation: digest(60),
            edits: SecondGripper.request.edits, dataDate: Days.start("2026-11-02"),
            moves: SecondGripper.absorb.moves.compactMap(\.after),
            draws: [BufferDraw(buffer: "PB", minutes: 4 * 480)], displaced: ["B5"])))),
    event(
      33, .change("CR-7"), 6, "2026-11-03 08:25", "Paula", .change(.rescheduled(planRevision: 8))),
  ]

  static let withdrawn = event(
    34, .change("CR-8"), 3, "2026-11-03 10:00", "Mei Lin",
    .change(.withdrawn(reason: "The customer has changed its mind.")))

  static let all = founding + [progress] + life + [withdrawn]

  static let status = LedgerStatus(
    head: 34, recorded: recorded("2026-11-03 10:00"),
    counts: counts(late: 1, onTrack: 1),
    projects: [
      LedgerStatus.Project(
        id: "aurora", name: "Aurora robot cell", standing: .late, revision: 7, tasks: 14,
        started: 3, finished: 3,
        finish: Days.finish("2026-12-02"), baselineFinish: Days.finish("2026-11-30"), promises: 4,
        brokenPromises: ["M3"], buffers: Aurora.buffers.map(brief)),
      LedgerStatus.Project(
        id: "borealis", name: "Borealis", standing: .onTrack, revision: 1, tasks: 0, started: 0,
        finished: 0,
        finish: Days.start("2026-12-01"), baselineFinish: Days.start("2026-12-01"), promises: 0,
        brokenPromises: [], buffers: []),
    ],
    charter: charter,
    requests: [
      LedgerStatus.StageCount(stage: "submitted", count: 1),
      LedgerStatus.StageCount(stage: "evaluated", count: 2),
      LedgerStatus.StageCount(stage: "rescheduled", count: 1),
      LedgerStatus.StageCount(stage: "withdrawn", count: 1),
    ])

  /// A ledger with more projects than fit on a page.
  static let crowded: LedgerStatus = {
    var status = Ledger.status
    status.counts = counts(late: 9, red: 2, yellow: 5, onTrack: 40, delivered: 1310)
    let (late, calm) = (status.projects[0], status.projects[1])
    status.projects = (1...12).map { number in
      var project = number < 12 ? late : calm
      project.id = ProjectID("project-\(number)")
      project.standing = number < 10 ? .late : number < 12 ? .red : .yellow
      if number > 9 { project.brokenPromises = [] }
      return project
    }
    status.deferralsDue = 1
    return status
  }()

  private static func counts(
    late: Int = 0, red: Int = 0, yellow: Int = 0, onTrack: Int = 0, delivered: Int = 0
  ) -> ProjectCounts {
    var counts = ProjectCounts()
    counts.late = late
    counts.red = red
    counts.yellow = yellow
    counts.onTrack = onTrack
    counts.delivered = delivered
    return counts
  }

  private static func brief(_ report: BufferReport) -> LedgerStatus.Buffer {
    LedgerStatus.Buffer(
      id: report.budget.reserve.id, reserved: report.budget.reserve.reserved,
      balance: report.budget.balance,
      reading: FeverReading(
        penetration: report.penetration, completion: report.completion,
        burnRate: report.burnRate, zone: report.zone))
  }
}
