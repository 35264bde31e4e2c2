import ChangeControl
import Planning
import Projections

/// The overview as JSON and as rows.
enum StatusJSON {
  static func value(_ status: LedgerStatus) -> JSON {
    [
      "head": .integer(Int(status.head)), "recorded": .integer(status.recorded.map(Int.init)),
      "projects": .list(status.projects, project),
      "requests": .members(
        status.requests.map { (key: $0.stage, value: .integer($0.count)) }),
      "board": .list(status.charter.board?.members ?? []) {
        ["person": .string($0.person), "role": .string($0.role.word)]
      },
      "policyVersion": .integer(status.charter.policy?.version),
    ]
  }

  private static func project(_ project: LedgerStatus.Project) -> JSON {
    [
      "project": .string(project.id.text), "name": .string(project.name),
      "revision": .integer(project.revision), "tasks": .integer(project.tasks),
      "started": .integer(project.started), "finished": .integer(project.finished),
      "finish": .string(project.finish.description),
      "baselineFinish": .string(project.baselineFinish.description),
      "promises": .integer(project.promises),
      "brokenPromises": .list(project.brokenPromises) { .string($0.text) },
      "buffers": .list(project.buffers, BufferJSON.value),
    ]
  }

  static func csv(_ status: LedgerStatus) -> String {
    var csv = CSV([
      "project", "name", "revision", "tasks", "started", "finished", "finish",
      "baseline_finish", "promises", "broken_promises",
    ])
    for project in status.projects {
      csv.add([
        project.id.text, project.name, "\(project.revision)", "\(project.tasks)",
        "\(project.started)", "\(project.finished)", project.finish.description,
        project.baselineFinish.description, "\(project.promises)",
        "\(project.brokenPromises.count)",
      ])
    }
    return csv.text
  }
}
