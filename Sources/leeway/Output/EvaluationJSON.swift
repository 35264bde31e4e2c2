import ChangeControl
import Planning

/// An evaluation as JSON: minutes, and plan times such as `2026-11-30T09:00`.
enum EvaluationJSON {
  static func members(_ record: EvaluationRecord) -> [(key: String, value: JSON)] {
    let evaluation = record.evaluation
    return [
      ("digest", .string(record.digest.description)),
      ("requestRevision", .integer(evaluation.requestRevision)),
      ("planRevision", .integer(evaluation.planRevision)),
      ("position", .integer(Int(evaluation.position))),
      ("policyVersion", .integer(evaluation.policyVersion)),
      ("engineVersion", .string(evaluation.engineVersion)),
      ("seed", .string(String(evaluation.seed))),
      ("dataDate", .string(evaluation.dataDate.description)),
      ("recommended", .string(evaluation.recommendation.option.word)),
      (
        "dominated",
        .list(evaluation.dominated) {
          ["option": .string($0.option.word), "by": .string($0.by.word)]
        }
      ),
      ("options", .list(evaluation.options, option)),
    ]
  }

  static func option(_ option: OptionAssessment) -> JSON {
    [
      "option": .string(option.kind.word), "feasible": .bool(option.isFeasible),
      "obstacles": .list(option.obstacles) { .string($0.sentence) },
      "finishBefore": .string(option.finishBefore.description),
      "finishAfter": .string(option.finishAfter.description),
      "bufferDrawn": .integer(option.bufferDrawn),
      "milestones": .list(option.milestones) {
        [
          "task": .string($0.task.text), "promised": .string($0.promised?.description),
          "before": .string($0.before?.description), "after": .string($0.after?.description),
        ]
      },
      "moves": .list(option.moves, move),
      "buffers": .list(option.buffers) {
        [
          "buffer": .string($0.buffer.text), "reserved": .integer($0.reserved),
          "drawnBefore": .integer($0.drawnBefore), "drawnAfter": .integer($0.drawnAfter),
        ]
      },
      "reserves": .list(option.reserves) {
        [
          "reserve": .string($0.reserve.text), "reserved": .integer($0.reserved),
          "drawnBefore": .integer($0.drawnBefore), "drawnAfter": .integer($0.drawnAfter),
        ]
      },
      "people": .list(option.people) {
        [
          "resource": .string($0.resource.text), "before": .integer($0.before),
          "after": .integer($0.after),
        ]
      },
      "overloads": .list(option.overloads) {
        [
          "resource": .string($0.resource.text), "week": .string($0.week.description),
          "before": .integer($0.before), "after": .integer($0.after),
        ]
      },
      "costOfWork": option.cost.map(cost) ?? .null,
      "goals": .list(option.goals) {
        [
          "goal": .string($0.goal), "before": .integer($0.before), "after": .integer($0.after),
        ]
      },
      "displaced": .list(option.displaced) { .string($0.text) },
      "cycle": .integer(option.cycle),
      "feasibleFrom": .string(option.feasibleFrom?.description),
      "becomesCritical": .list(option.becomesCritical) { .string($0.text) },
      "ceasesCritical": .list(option.ceasesCritical) { .string($0.text) },
      "takesOver": .list(option.edits.compactMap(\.takeover)) {
        ["task": .string($0.task.text), "resource": .string($0.resource.text)]
      },
      "waiting": .list(option.waiting, EditJSON.value),
    ]
  }

  private static func cost(_ cost: CostEffect) -> JSON {
    [
      "before": .integer(cost.before), "after": .integer(cost.after),
      "currency": .string(cost.currency),
    ]
  }

  /// One row an option.
  static func csv(_ evaluation: Evaluation) -> String {
    var csv = CSV([
      "option", "recommended", "feasible", "finish_before", "finish_after", "buffer_drawn",
      "lines_moved", "displaced", "cycle", "obstacles",
      "overload_removed", "overload_made", "cost_before", "cost_after",
    ])
    let recommended = evaluation.recommendation.option
    for option in evaluation.options {
      csv.add([
        option.kind.word, "\(option.kind == recommended)", "\(option.isFeasible)",
        option.finishBefore.description, option.finishAfter.description,
        "\(option.bufferDrawn)", "\(option.moves.count)",
        option.displaced.map(\.text).joined(separator: " "),
        option.cycle.map(String.init) ?? "",
        option.obstacles.map(\.sentence).joined(separator: "; "),
        "\(option.overloads.reduce(0) { $0 + max(0, $1.before - $1.after) })",
        "\(option.overloads.reduce(0) { $0 + max(0, $1.after - $1.before) })",
        option.cost.map { "\($0.before)" } ?? "", option.cost.map { "\($0.after)" } ?? "",
      ])
    }
    return csv.text
  }

  private static func move(_ move: TaskMove) -> JSON {
    [
      "task": .string(move.task.text),
      "startBefore": .string(move.before?.start.description),
      "finishBefore": .string(move.before?.finish.description),
      "startAfter": .string(move.after?.start.description),
      "finishAfter": .string(move.after?.finish.description),
      "floatBefore": .integer(move.floatBefore), "floatAfter": .integer(move.floatAfter),
    ]
  }
}
