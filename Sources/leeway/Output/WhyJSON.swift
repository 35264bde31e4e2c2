import ChangeControl
import Planning
import Projections
import Reports
import Wording

/// An answer to a question why as JSON and as rows: minutes, and plan times.
enum WhyJSON {
  static func value(_ view: WhyView) -> JSON {
    let about: JSON = [
      "project": .string(view.state.plan.id.text), "revision": .integer(view.state.revision),
      "dataDate": .string(view.state.dataDate.description),
    ]
    switch view.answer {
    case .task(let task, let steps):
      return about.adding([
        ("task", .string(task.text)), ("steps", .list(steps) { step($0, view) }),
      ])
    case .day(let day, let steps):
      return about.adding([
        ("date", .string(PlanTime(minute: day * 1440).dateText)),
        ("steps", .list(steps) { step($0, view) }),
      ])
    case .critical(let task, let steps):
      return about.adding([
        ("criticalTo", .string(task.text)), ("steps", .list(steps) { step($0, view) }),
      ])
    case .late(let own, let slips):
      return about.adding([
        ("late", .string(own.step.task.text)),
        ("finish", .string(own.step.placement.finish.description)),
        ("baseline", .string(own.baseline.finish.description)),
        (
          "promised",
          .string(view.state.plan.task(own.step.task)?.promise?.date.description)
        ),
        ("steps", .list(slips, slip)),
      ])
    case .buffer(let report, let steps):
      return about.adding([
        ("buffer", .string(report.budget.reserve.id.text)),
        ("balance", .integer(report.budget.balance)),
        (
          "steps",
          .list(steps) {
            ["minutes": .integer($0.entry.minutes), "origin": origin($0.origin)]
          }
        ),
      ])
    }
  }

  private static func step(_ step: WhyStep, _ view: WhyView) -> JSON {
    [
      "task": .string(step.step.task.text),
      "start": .string(step.step.placement.start.description),
      "finish": .string(step.step.placement.finish.description),
      "baselineFinish": .string(step.baseline.finish.description),
      "totalFloat": .integer(step.totalFloat),
      "reasons": .list(step.step.reasons) { reason in
        [
          "kind": .string(reason.word), "line": .string(reason.line?.text),
          "resource": .string(reason.resourceText),
          "text": .string(view.sentence(reason, of: step.step.task)),
        ]
      },
      "origin": origin(step.origin),
    ]
  }

  private static func slip(_ slip: SlipStep) -> JSON {
    [
      "before": .string(slip.before.description), "after": .string(slip.after.description),
      "minutes": .integer(slip.minutes),
      "draws": .list(slip.draws) {
        ["buffer": .string($0.buffer.text), "minutes": .integer($0.minutes)]
      },
      "origin": origin(slip.origin),
    ]
  }

  private static func origin(_ origin: DateOrigin) -> JSON {
    let about: JSON = [
      "position": .integer(Int(origin.position)), "recorded": .integer(Int(origin.recorded)),
      "actor": .string(origin.actor), "cause": .string(origin.word),
    ]
    switch origin.cause {
    case .imported(let file): return about.adding([("file", .string(file))])
    case .progress(let task): return about.adding([("task", .string(task.text))])
    case .change(let decided):
      return about.adding([
        ("change", .string(decided.change.text)), ("title", .string(decided.title)),
        ("reason", .string(decided.reason)), ("option", .string(decided.option.word)),
        ("displaced", .bool(decided.isDisplaced)),
        (
          "signatories",
          .list(decided.signatories) {
            [
              "person": .string($0.person), "role": .string($0.role.word),
              "signed": .bool(decided.signed.contains($0.person)),
            ]
          }
        ),
        (
          "goals",
          .list(decided.goals) {
            [
              "goal": .string($0.goal), "before": .integer($0.before),
              "after": .integer($0.after),
            ]
          }
        ),
      ])
    }
  }

  /// One row a step.
  static func csv(_ view: WhyView) -> String {
    switch view.answer {
    case .task(_, let steps), .day(_, let steps), .critical(_, let steps):
      var csv = CSV([
        "task", "start", "finish", "baseline_finish", "total_float", "reasons", "position",
        "recorded", "actor", "cause",
      ])
      for step in steps {
        csv.add([
          step.step.task.text, step.step.placement.start.description,
          step.step.placement.finish.description, step.baseline.finish.description,
          "\(step.totalFloat)",
          step.step.reasons.map { view.sentence($0, of: step.step.task) }
            .joined(separator: "; "), "\(step.origin.position)", "\(step.origin.recorded)",
          step.origin.actor, view.sentence(step.origin),
        ])
      }
      return csv.text
    case .late(_, let slips):
      var csv = CSV([
        "before", "after", "minutes", "draws", "position", "recorded", "actor", "cause",
      ])
      for slip in slips {
        csv.add([
          slip.before.description, slip.after.description, "\(slip.minutes)",
          slip.draws.map { "\($0.buffer) \($0.minutes)" }.joined(separator: "; "),
          "\(slip.origin.position)", "\(slip.origin.recorded)", slip.origin.actor,
          view.sentence(slip.origin),
        ])
      }
      return csv.text
    case .buffer(_, let steps):
      var csv = CSV(["minutes", "position", "recorded", "actor", "cause"])
      for step in steps {
        csv.add([
          "\(step.entry.minutes)", "\(step.origin.position)", "\(step.origin.recorded)",
          step.origin.actor, view.sentence(step.origin),
        ])
      }
      return csv.text
    }
  }
}

extension DateOrigin {
  fileprivate var word: String {
    switch cause {
    case .imported: "import"
    case .progress: "progress"
    case .change: "change"
    }
  }
}

extension DateReason {
  /// The line that it names.
  fileprivate var line: TaskID? {
    switch self {
    case .link(let link): link.predecessor
    case .resource(_, let task), .constraint(_, let task): task
    case .lines(_, let last): last
    case .reported, .reserve, .limit, .shift, .planStart, .dataDate, .kept: nil
    }
  }

  fileprivate var resourceText: String? {
    switch self {
    case .resource(let resource, _), .limit(let resource, _): resource.text
    case .reported, .lines, .link, .reserve, .shift, .constraint, .planStart, .dataDate, .kept: nil
    }
  }
}
