import ChangeControl
import Planning
import Projections

/// Gates as JSON and as rows.
enum GateJSON {
  static func value(_ view: GateView) -> JSON {
    let file = view.file
    return [
      "gate": .string(file.gate.id), "name": .string(file.gate.name),
      "guards": .string(file.gate.guarded.text), "role": .string(file.gate.role.word),
      "stage": .string(file.stage.word), "reason": .string(file.decision?.reason),
      "decidedBy": .string(file.decision?.person),
      "decidedAt": .string(file.decision?.at.description),
      "criteria": .list(file.gate.criteria) { criterion in
        let shown = file.evidence.last { $0.criterion == criterion.id }
        return [
          "criterion": .string(criterion.id), "text": .string(criterion.text),
          "required": .bool(criterion.isRequired), "met": .bool(file.isMet(criterion)),
          "evidence": .string(shown?.text), "sha256": .string(shown?.digest?.description),
        ]
      },
      "behind": .list(view.behind) { .string($0.text) },
      "begun": .list(view.begun) { .string($0.text) },
      "holdCosts": .list(view.costs) {
        [
          "days": .integer($0.days), "finishNow": .string($0.finishNow.description),
          "finish": .string($0.finish.description),
          "promisesBroken": .list($0.broken) { .string($0.text) },
        ]
      },
    ]
  }

  static func csv(_ views: [GateView]) -> String {
    var csv = CSV([
      "gate", "guards", "role", "stage", "required_unmet", "behind", "decided_by", "decided_at",
      "reason",
    ])
    for view in views {
      let file = view.file
      csv.add([
        file.gate.id, file.gate.guarded.text, file.gate.role.word, file.stage.word,
        "\(file.unmet(required: true).count)", "\(view.behind.count)",
        file.decision?.person ?? "", file.decision?.at.description ?? "",
        file.decision?.reason ?? "",
      ])
    }
    return csv.text
  }
}
