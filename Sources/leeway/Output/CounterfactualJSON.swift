import ChangeControl
import Planning
import Projections

/// What would be without changes, and what each cost, as JSON and as rows.
enum CounterfactualJSON {
  static func value(_ view: CounterfactualView) -> JSON {
    [
      "project": .string(view.project.text),
      "without": .list(view.without) { .string($0.text) },
      "finish": .string(view.real.finish.description),
      "finishWithout": .string(view.instead.finish.description),
      "bufferDrawnMinutes": .integer(view.real.drawn),
      "bufferDrawnMinutesWithout": .integer(view.instead.drawn),
      "promises": .list(view.promises) {
        [
          "task": .string($0.task.id.text), "finish": .string($0.real.description),
          "finishWithout": .string($0.instead.description),
        ]
      },
      "impossible": .list(view.instead.impossible) { .string($0.text) },
      "unreported": .list(view.instead.unreported) { .string($0.text) },
    ]
  }

  static func value(_ attribution: Attribution, of project: ProjectID) -> JSON {
    [
      "project": .string(project.text), "delayMinutes": .integer(attribution.delay),
      "drawnMinutes": .integer(attribution.drawn), "exact": .bool(attribution.isExact),
      "changes": .list(attribution.lines) {
        [
          "change": .string($0.change.text), "delaySum": .integer($0.delay.sum),
          "drawnSum": .integer($0.drawn.sum), "orders": .integer($0.delay.orders),
          "delayMinutes": .integer($0.delay.minutes), "drawnMinutes": .integer($0.drawn.minutes),
          "delayAloneMinutes": .integer($0.delayAlone),
          "drawnAloneMinutes": .integer($0.drawnAlone),
        ]
      },
    ]
  }

  static func csv(_ attribution: Attribution) -> String {
    var csv = CSV([
      "change", "delay_minutes", "delay_alone_minutes", "drawn_minutes", "drawn_alone_minutes",
      "delay_sum", "drawn_sum", "orders",
    ])
    for line in attribution.lines {
      csv.add([
        line.change.text, "\(line.delay.minutes)", "\(line.delayAlone)", "\(line.drawn.minutes)",
        "\(line.drawnAlone)", "\(line.delay.sum)", "\(line.drawn.sum)", "\(line.delay.orders)",
      ])
    }
    return csv.text
  }
}
