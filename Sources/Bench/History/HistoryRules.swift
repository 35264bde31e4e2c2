import ChangeControl
import Planning

/// Who decides in a generated history, by which policy, towards which goals.
struct HistoryRules {
  let manager = "mara.lindqvist"
  let seller = "timo.becker"
  let askers = ["sofia.rossi", "nils.holm", "yara.haddad", "omar.said", "lucy.wong"]

  /// A Monday in January 2024.
  static let firstDay = PlanTime(minute: (19_723 + 7) * 1440 + 420)

  var board: Board {
    Board(members: [
      .init(person: manager, role: .projectManager), .init(person: seller, role: .salesManager),
    ])
  }

  let policy = Policy(version: 1, cycle: Policy.Cycle(first: firstDay, weeks: 2))

  let goals = [
    Goal(
      id: "P1", name: "Promises", side: .project, measure: .promisesKept, target: 95, unit: "%"),
    Goal(id: "S1", name: "Deals", side: .sales, measure: .dealsWon, target: 900, unit: "EUR"),
  ]

  /// The command that adopts them.
  func founding(at now: PlanTime) throws(Refusal) -> HistoryStep {
    var entries = [
      HistoryStep.Entry(
        stream: .board,
        events: try BoardStream.decide(.constitute(board), BoardStream.initial).map { .board($0) }),
      HistoryStep.Entry(
        stream: .policy,
        events: try PolicyStream.decide(.adopt(policy), nil).map { .policy($0) }),
    ]
    for goal in goals {
      entries.append(
        HistoryStep.Entry(
          stream: .goal(goal.id),
          events: try GoalStream.decide(.define(goal), nil).map { .goal($0) }))
    }
    return HistoryStep(
      actor: manager, now: now.milliseconds, subject: "board", entries: entries)
  }
}
