import ChangeControl
import Planning
import Projections

/// An agenda as JSON and as rows: minutes are working minutes of the plan.
enum AgendaJSON {
  static func value(_ agenda: Agenda) -> JSON {
    let joint = agenda.joint
    return [
      "project": .string(agenda.plan.plan.id.text), "planRevision": .integer(joint.planRevision),
      "position": .integer(Int(joint.position)), "now": .string(joint.now.description),
      "finish": .string(agenda.plan.finish.description),
      "requests": .list(agenda.lines) { line in
        let single = joint.singles.first { $0.change == line.entry.change }
        return QueueJSON.value(line).adding([
          ("alone", single.map { outcome($0.outcome) } ?? .null),
          ("inBestSet", .bool(joint.best.changes.contains(line.entry.change))),
        ])
      },
      "best": best(joint.best), "together": whole(joint),
      "excess": joint.excess.map(excess) ?? .null,
      "pairsCompared": .integer(joint.pairs), "pairs": .integer(joint.pairsInAll),
      "interactions": .list(joint.interactions) {
        [
          "first": .string($0.first.text), "second": .string($0.second.text),
          "excess": excess($0.excess),
        ]
      },
      "conflicts": .list(joint.conflicts, conflict),
      "notWeighed": .list(agenda.waiting, QueueJSON.value),
      "behind": .list(agenda.behind, QueueJSON.value),
    ]
  }

  static func csv(_ agendas: [Agenda]) -> String {
    var csv = CSV([
      "project", "rank", "change", "title", "priority", "value", "in_best_set", "feasible_alone",
      "end_moves_minutes", "buffer_drawn_minutes", "lines_moved", "left_out_because",
    ])
    for agenda in agendas {
      for (index, line) in agenda.lines.enumerated() {
        let change = line.entry.change
        let outcome = agenda.joint.singles.first { $0.change == change }?.outcome
        let effect = outcome?.effect
        let best = agenda.joint.best
        csv.add([
          agenda.plan.plan.id.text, "\(index + 1)", change.text, line.entry.title,
          "\(line.priority)", line.entry.value.map(String.init) ?? "",
          "\(best.changes.contains(change))", "\(outcome?.isFeasible ?? false)",
          effect.map { "\($0.slip)" } ?? "", effect.map { "\($0.drawn)" } ?? "",
          effect.map { "\($0.moved)" } ?? "",
          best.leftOut.first { $0.change == change }.map { words($0.reason) } ?? "",
        ])
      }
    }
    return csv.text
  }

  private static func outcome(_ outcome: SetOutcome) -> JSON {
    switch outcome {
    case .planned(let effect): self.effect(effect)
    case .refused(let refusal):
      [
        "feasible": .bool(false), "refused": .string(refusal.code),
        "why": .string(refusal.sentence),
      ]
    }
  }

  private static func effect(_ effect: SetEffect) -> JSON {
    [
      "feasible": .bool(effect.isFeasible), "option": .string(effect.option.word),
      "finish": .string(effect.finish.description), "endMoves": .integer(effect.slip),
      "bufferDrawn": .integer(effect.drawn), "buffers": .list(effect.draws, draw),
      "linesMoved": .integer(effect.moved),
      "promisesBroken": .list(effect.broken) { .string($0.text) },
      "obstacles": .list(effect.obstacles) { .string($0.sentence) },
    ]
  }

  private static func draw(_ draw: BufferDraw) -> JSON {
    ["buffer": .string(draw.buffer.text), "drawn": .integer(draw.minutes)]
  }

  private static func excess(_ excess: Interaction.Excess) -> JSON {
    [
      "endMoves": .integer(excess.slip), "buffers": .list(excess.draws, draw),
      "promisesBroken": .list(excess.broken) { .string($0.text) },
      "promisesSpared": .list(excess.spared) { .string($0.text) },
    ]
  }

  private static func best(_ best: BestSet) -> JSON {
    [
      "changes": .list(best.changes) { .string($0.text) }, "exact": .bool(best.isExact),
      "schedules": .integer(best.schedules), "priorities": .integer(best.priority),
      "value": .integer(best.value), "effect": effect(best.effect),
      "leftOut": .list(best.leftOut) {
        ["change": .string($0.change.text), "because": .string(words($0.reason))]
      },
    ]
  }

  private static func whole(_ joint: JointEvaluation) -> JSON {
    switch joint.whole {
    case .contradictory: ["evaluated": .bool(false), "why": .string("The requests contradict.")]
    case .refused(let refusal):
      [
        "evaluated": .bool(false), "refused": .string(refusal.code),
        "why": .string(refusal.sentence),
      ]
    case .evaluated(let evaluation):
      [
        "evaluated": .bool(true), "seed": .string(String(evaluation.seed)),
        "recommended": .string(evaluation.recommendation.option.word),
        "options": .list(evaluation.options, EvaluationJSON.option),
        "orderInForce": joint.all.map(effect) ?? .null,
      ]
    }
  }

  private static func conflict(_ conflict: RequestConflict) -> JSON {
    var members: [(key: String, value: JSON)] = [
      ("first", .string(conflict.first.text)), ("second", .string(conflict.second.text)),
    ]
    members += cause(conflict.cause)
    members += slot(conflict.slot)
    return .members(members)
  }

  private static func cause(_ cause: RequestConflict.Cause) -> [(key: String, value: JSON)] {
    switch cause {
    case .contradiction(let subject):
      [("cause", .string("contradiction")), ("subject", .string(subject))]
    case .sameTask(let task): [("cause", .string("task")), ("task", .string(task.text))]
    case .sameResource(let resource, let first, let second, let from):
      [
        ("cause", .string("resource")), ("resource", .string(resource.text)),
        ("tasks", .array([.string(first.text), .string(second.text)])),
        ("from", .string(from.description)),
      ]
    case .samePromise(let task, let by):
      [("cause", .string("promise")), ("task", .string(task.text)), ("minutes", .integer(by))]
    case .sameBuffer(let buffer, let short):
      [
        ("cause", .string("buffer")), ("buffer", .string(buffer.text)),
        ("minutes", .integer(short)),
      ]
    case .together(let obstacle):
      [("cause", .string("obstacle")), ("why", .string(obstacle.sentence))]
    case .impossible(let refusal):
      [("cause", .string(refusal.code)), ("why", .string(refusal.sentence))]
    }
  }

  private static func slot(_ slot: RequestConflict.Slot) -> [(key: String, value: JSON)] {
    switch slot {
    case .now: [("slot", .string("now"))]
    case .waits(let task, let until):
      [("slot", .string(until.description)), ("waits", .string(task.text))]
    case .cycle(let opens): [("slot", .string(opens.description))]
    case .oneMustGo: [("slot", .null), ("noSlot", .string("one must go"))]
    case .startsBefore(let task, let starts, let opens):
      [
        ("slot", .null), ("noSlot", .string("starts before the next cycle opens")),
        ("begins", .string(task.text)), ("at", .string(starts.description)),
        ("opens", .string(opens.description)),
      ]
    case .noCycle(let ahead):
      [("slot", .null), ("noSlot", .string("none of the next \(ahead) cycles"))]
    }
  }

  private static func words(_ reason: BestSet.LeftOut.Reason) -> String {
    switch reason {
    case .contradicts(let other, let subject): "contradicts \(other): \(subject)"
    case .alone(let obstacle), .breaks(let obstacle): obstacle.sentence
    case .refused(let refusal): refusal.sentence
    case .lessWorth: "fits, but then others do not"
    }
  }
}
