import ChangeControl
import Planning
import Projections
import Wording

/// What to do next, most needed first.
enum StatusSteps {
  struct Step: Equatable {
    var command: String
    var reason: Message
  }

  static func steps(_ status: LedgerStatus) -> [Step] {
    var steps: [Step] = []
    let hasBoard = status.charter.board != nil
    guard status.counts.total > 0 else {
      return [
        Step(
          command: "leeway import PLAN",
          reason: "Take in a plan."
            + (hasBoard ? "" : " Its file names who decides about changes, under board:.")),
        Step(command: "leeway submit --help", reason: "Ask for a change."),
      ]
    }
    if !hasBoard {
      steps.append(
        Step(
          command: "leeway import PLAN",
          reason: "Name who decides about changes: under board: in the next plan file."))
    }
    let waiting = count("submitted", status) + count("evaluated", status)
    let approved = count("approved", status)
    if approved > 0 {
      steps.append(
        Step(
          command: "leeway queue",
          reason: "Carry out \(Amount.count(approved, "approved request"))."))
    } else if waiting > 0 {
      steps.append(
        Step(
          command: "leeway queue",
          reason: "Evaluate or decide \(Amount.count(waiting, "request"))."))
    }
    if status.deferralsDue > 0 {
      let due = Amount.count(status.deferralsDue, "deferred request")
      steps.append(
        Step(
          command: "leeway queue",
          reason: "Evaluate \(due) again: the cycle is open."))
    }
    let pressing = projectSteps(status)
    steps += pressing.prefix(StatusSteps.most)
    if steps.isEmpty {
      let project = status.counts.total > 1 ? " --project …" : ""
      steps.append(
        Step(
          command: "leeway plan\(project)", reason: "Nothing waits; see how the work stands."))
    }
    return steps
  }

  /// So many projects are named at most; the list of projects names the others.
  private static let most = 5

  /// What to look at in the projects that are described and not delivered.
  private static func projectSteps(_ status: LedgerStatus) -> [Step] {
    let projects = status.projects.filter { $0.standing != .delivered }
    var steps = projects.filter { !$0.brokenPromises.isEmpty }.map { project in
      Step(
        command: "leeway plan --project \(project.id)",
        reason: "See what \(project.id) is late with.")
    }
    for project in projects {
      for buffer in project.buffers where buffer.reading.zone == .red {
        let isOnly = status.counts.total == 1
        steps.append(
          Step(
            command: "leeway buffer \(buffer.id)" + (isOnly ? "" : " --project \(project.id)"),
            reason:
              "See who has drawn \(buffer.id)\(isOnly ? "" : " of \(project.id)"), which is red."))
      }
    }
    return steps
  }

  private static func count(_ stage: String, _ status: LedgerStatus) -> Int {
    status.requests.first { $0.stage == stage }?.count ?? 0
  }
}
