import ChangeControl
import Planning
import Projections
import Reports

/// Inbox, minutes and figures as JSON and as rows.
enum RhythmJSON {
  static func value(_ item: InboxItem) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("person", .string(item.person)), ("toDo", .bool(item.isTask)),
      ("command", .string(InboxReport.step(item.matter))),
    ]
    switch item.matter {
    case .vote(let change, let title, let recommended):
      members += about(change, title, "vote") + [("recommended", .string(recommended.word))]
    case .evaluate(let change, let title, let isStale):
      members += about(change, title, "evaluate") + [("stale", .bool(isStale))]
    case .carryOut(let change, let title): members += about(change, title, "carry-out")
    case .review(let change, let title): members += about(change, title, "review")
    case .gate(let project, let id, let name):
      members += [
        ("matter", .string("gate")), ("project", .string(project.text)), ("gate", .string(id)),
        ("name", .string(name)),
      ]
    case .report(let project, let task, let name, let due, let hasStarted):
      members +=
        about(project, task, name, "report") + [
          ("due", .string(due.description)), ("started", .bool(hasStarted)),
        ]
    case .deferred(let change, let title, let cycle, let opens):
      members +=
        about(change, title, "deferred") + [
          ("cycle", .integer(cycle)), ("opens", .string(opens.description)),
        ]
    case .decided(let change, let title, let stage):
      members += about(change, title, "decided") + [("stage", .string(stage.word))]
    case .moved(let project, let task, let name, let change, let before, let after):
      members +=
        about(project, task, name, "moved") + [
          ("change", .string(change.text)), ("startBefore", .string(before?.start.description)),
          ("start", .string(after?.start.description)),
          ("finishBefore", .string(before?.finish.description)),
          ("finish", .string(after?.finish.description)),
        ]
    }
    return .members(members)
  }

  private static func about(
    _ change: ChangeID, _ title: String, _ matter: String
  ) -> [(key: String, value: JSON)] {
    [("matter", .string(matter)), ("change", .string(change.text)), ("title", .string(title))]
  }

  private static func about(
    _ project: ProjectID, _ task: TaskID, _ name: String, _ matter: String
  ) -> [(key: String, value: JSON)] {
    [
      ("matter", .string(matter)), ("project", .string(project.text)), ("task", .string(task.text)),
      ("name", .string(name)),
    ]
  }

  static func csv(_ items: [InboxItem]) -> String {
    var csv = CSV(["person", "to_do", "matter", "change", "project", "task", "command"])
    for item in items {
      let (matter, change, project, task): (String, String, String, String) =
        switch item.matter {
        case .vote(let change, _, _): ("vote", change.text, "", "")
        case .evaluate(let change, _, _): ("evaluate", change.text, "", "")
        case .carryOut(let change, _): ("carry-out", change.text, "", "")
        case .review(let change, _): ("review", change.text, "", "")
        case .gate(let project, let id, _): ("gate", "", project.text, id)
        case .report(let project, let task, _, _, _): ("report", "", project.text, task.text)
        case .deferred(let change, _, _, _): ("deferred", change.text, "", "")
        case .decided(let change, _, _): ("decided", change.text, "", "")
        case .moved(let project, let task, _, let change, _, _):
          ("moved", change.text, project.text, task.text)
        }
      csv.add([
        item.person, item.isTask ? "true" : "false", matter, change, project, task,
        InboxReport.step(item.matter) ?? "",
      ])
    }
    return csv.text
  }

  static func value(_ record: CycleRecord) -> JSON {
    [
      "cycle": .integer(record.cycle), "opens": .string(record.opens.description),
      "closes": .string(record.closes.description),
      "voted": .list(record.present) { .string($0.person) },
      "requests": .list(record.items, value),
    ]
  }

  private static func value(_ item: CycleRecord.Item) -> JSON {

    [
      "change": .string(item.change.text), "title": .string(item.title),
      "project": .string(item.project.text), "department": .string(item.department),
      "submitted": .bool(item.wasSubmitted), "carriedOut": .bool(item.wasCarriedOut),
      "withdrawn": .bool(item.wasWithdrawn),
      "decision": .string(item.decision?.choice.words),
      "votes": .list(item.votes) {
        [
          "person": .string($0.person), "role": .string($0.role.word),
          "choice": .string($0.choice.words), "reason": .string($0.reason),
        ]
      },
      "effect": item.effect.map {
        [
          "finishBefore": .string($0.finishBefore.description),
          "finishAfter": .string($0.finishAfter.description),
          "bufferDrawnMinutes": .integer($0.drawn),
        ]
      } ?? .null,
    ]
  }

  static func value(_ view: DigestView) -> JSON {
    [
      "from": .string(view.from.description), "until": .string(view.until.description),
      "requests": .list(view.requests, value),
      "projects": .list(view.projects) { project in
        [
          "project": .string(project.project.text), "name": .string(project.name),
          "finishBefore": .string(project.finishBefore?.description),
          "finish": .string(project.finish.description),
          "drawnMinutesBefore": .integer(project.drawnBefore),
          "drawnMinutes": .integer(project.drawn), "reports": .integer(project.reports),
          "moved": .list(project.moved) {
            [
              "task": .string($0.task.text), "finishBefore": .string($0.finishBefore.description),
              "finish": .string($0.finish.description),
            ]
          },
        ]
      },
      "waiting": .list(view.waiting, value),
    ]
  }

  static func value(_ metrics: ChangeMetrics) -> JSON {
    [
      "department": .string(metrics.department), "submitted": .integer(metrics.submitted),
      "approved": .integer(metrics.approved), "rejected": .integer(metrics.rejected),
      "deferred": .integer(metrics.deferred), "withdrawn": .integer(metrics.withdrawn),
      "carriedOut": .integer(metrics.carriedOut), "evaluations": .integer(metrics.evaluations),
      "evaluationsRepeated": .integer(metrics.repeated),
      "leadTimeMedianMilliseconds": metrics.leadTime(percent: 50).map { .integer(Int($0)) }
        ?? .null,
      "leadTimeNinetiethMilliseconds": metrics.leadTime(percent: 90).map { .integer(Int($0)) }
        ?? .null,
    ]
  }

  static func csv(_ metrics: [ChangeMetrics]) -> String {
    var csv = CSV([
      "department", "submitted", "approved", "rejected", "deferred", "withdrawn", "carried_out",
      "evaluations", "evaluations_repeated", "lead_median_ms", "lead_90_ms",
    ])
    for one in metrics {
      let figures = [
        one.submitted, one.approved, one.rejected, one.deferred, one.withdrawn, one.carriedOut,
        one.evaluations, one.repeated,
      ]
      csv.add(
        [one.department ?? ""] + figures.map(String.init)
          + [50, 90].map { one.leadTime(percent: $0).map(String.init) ?? "" })
    }
    return csv.text
  }
}
