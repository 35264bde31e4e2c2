import ChangeControl
import Planning
import Projections
import Reports

/// The queue as JSON and as rows.
enum QueueJSON {
  static func value(_ line: QueueLine) -> JSON {
    let entry = line.entry
    return [
      "change": .string(entry.change.text), "project": .string(entry.project.text),
      "title": .string(entry.title), "stage": .string(entry.stage.word),
      "priority": .integer(line.priority), "scoreThousandths": .integer(line.key.score),
      "guaranteedSlot": .bool(line.key.hasSlot), "stale": .bool(line.isStale),
      "requester": .string(entry.requester), "department": .string(entry.department),
      "customer": .string(entry.customer), "value": .integer(entry.value),
      "urgency": .integer(entry.urgency), "importance": .integer(entry.importance),
      "wantedBy": .string(entry.wantedBy?.description), "revision": .integer(entry.revision),
      "recommended": .string(entry.evaluation?.recommended.word),
      "bufferDrawn": .integer(entry.evaluation?.drawn),
      "signatures": .list(entry.signatures) {
        [
          "person": .string($0.person), "role": .string($0.role.word),
          "choice": .string($0.choice.words),
        ]
      },
      "awaits": .list(line.awaits) { .string($0.word) }, "ageInDays": .integer(line.ageInDays),
      "origin": .string(entry.origin?.text), "rest": .string(entry.rest?.text),
    ]
  }

  /// One request in full: its line, and all that its file holds besides.
  static func value(_ line: QueueLine, _ file: ChangeFile, plan: PlanState) -> JSON {
    let more: [(key: String, value: JSON)] = [
      ("reason", .string(file.request.reason)), ("fallback", .string(file.request.fallback)),
      ("submittedBy", .list(file.submitters) { .string($0) }),
      ("displaceable", .list(file.request.displaceable) { .string($0.text) }),
      (
        "edits", .list(RequestReport.edits(of: file.request, plan: plan)) { .string($0) }
      ),
      ("evaluation", .string(file.evaluation?.digest.description)),
      (
        "votes",
        .list(file.votes) {
          [
            "person": .string($0.person), "role": .string($0.role.word),
            "choice": .string($0.choice.words), "reason": .string($0.reason),
            "key": .string($0.signature?.key.description),
          ]
        }
      ),
    ]
    return value(line).adding(more)
  }

  static func csv(_ lines: [QueueLine]) -> String {
    var csv = CSV([
      "change", "project", "title", "stage", "stale", "priority", "requester", "department",
      "customer", "value", "wanted_by", "age_in_days",
    ])
    for line in lines {
      let entry = line.entry
      csv.add([
        entry.change.text, entry.project.text, entry.title, entry.stage.word, "\(line.isStale)",
        "\(line.priority)", entry.requester, entry.department, entry.customer ?? "",
        entry.value.map(String.init) ?? "", entry.wantedBy?.description ?? "",
        "\(line.ageInDays)",
      ])
    }
    return csv.text
  }
}
