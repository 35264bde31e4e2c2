import ChangeControl
import Planning
import Projections

/// The overview as JSON and as rows.
enum StatusJSON {
  static func value(_ status: LedgerStatus) -> JSON {
    [
      "head": .integer(Int(status.head)), "recorded": .integer(status.recorded.map(Int.init)),
      "standings": .members(
        ProjectStanding.allCases.map { (key: $0.word, value: .integer(status.counts[$0])) }),
      "projects": .list(status.projects, project),
      "requests": .members(
        status.requests.map { (key: $0.stage, value: .integer($0.count)) }),
      "deferralsDue": .integer(status.deferralsDue),
      "board": .list(status.charter.board?.members ?? []) {
        ["person": .string($0.person), "role": .string($0.role.word)]
      },
      "policyVersion": .integer(status.charter.policy?.version),
    ]
  }

  private static func project(_ project: LedgerStatus.Project) -> JSON {
    [
      "project": .string(project.id.text), "name": .string(project.name),
      "standing": .string(project.standing.word),
      "revision": .integer(project.revision), "tasks": .integer(project.tasks),
      "started": .integer(project.started), "finished": .integer(project.finished),
      "finish": .string(project.finish.description),
      "baselineFinish": .string(project.baselineFinish.description),
      "promises": .integer(project.promises),
      "brokenPromises": .list(project.brokenPromises) { .string($0.text) },
      "buffers": .list(project.buffers) { buffer in
        [
          "buffer": .string(buffer.id.text), "reserved": .integer(buffer.reserved),
          "balance": .integer(buffer.balance),
          "penetrationPermille": .integer(buffer.reading.penetration),
          "completionPermille": .integer(buffer.reading.completion),
          "burnRatePermille": .integer(buffer.reading.burnRate),
          "zone": .string(buffer.reading.zone.word),
          "pendingZone": .string(buffer.reading.pending?.word),
        ]
      },
    ]
  }

  static func csv(_ status: LedgerStatus) -> String {
    var csv = CSV([
      "project", "name", "standing", "revision", "tasks", "started", "finished", "finish",
      "baseline_finish", "promises", "broken_promises",
    ])
    for project in status.projects {
      csv.add([
        project.id.text, project.name, project.standing.word, "\(project.revision)",
        "\(project.tasks)",
        "\(project.started)", "\(project.finished)", project.finish.description,
        project.baselineFinish.description, "\(project.promises)",
        "\(project.brokenPromises.count)",
      ])
    }
    return csv.text
  }
}
