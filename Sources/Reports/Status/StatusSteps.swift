import ChangeControl
import Planning
import Projections

/// What to do next, most needed first.
enum StatusSteps {
  struct Step: Equatable {
    var command: String
    var reason: String
  }

  static func steps(_ status: LedgerStatus) -> [Step] {
    var steps: [Step] = []
    let hasBoard = status.charter.board != nil
    guard !status.projects.isEmpty else {
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
    for project in status.projects where !project.brokenPromises.isEmpty {
      steps.append(
        Step(
          command: "leeway plan --project \(project.id)",
          reason: "See what \(project.id) is late with."))
    }
    for project in status.projects {
      for buffer in project.buffers where buffer.zone == .red {
        steps.append(
          Step(
            command: "leeway buffer \(buffer.budget.reserve.id)"
              + (status.projects.count > 1 ? " --project \(project.id)" : ""),
            reason: "See who has drawn \(buffer.budget.reserve.id), which is red."))
      }
    }
    if steps.isEmpty {
      steps.append(
        Step(command: "leeway plan", reason: "Nothing waits; see how the work stands."))
    }
    return steps
  }

  private static func count(_ stage: String, _ status: LedgerStatus) -> Int {
    status.requests.first { $0.stage == stage }?.count ?? 0
  }
}
