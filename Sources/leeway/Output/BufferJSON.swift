import ChangeControl
import Planning
import Projections

/// Buffers as JSON and as rows: working minutes, thousandths, plan times.
enum BufferJSON {
  static func value(_ report: BufferReport) -> JSON {
    let budget = report.budget
    return [
      "buffer": .string(budget.reserve.id.text), "project": .string(budget.project.text),
      "protects": .string(budget.reserve.specification.protects.text),
      "wanted": .integer(budget.reserve.wanted), "reserved": .integer(budget.reserve.reserved),
      "drawn": .integer(budget.drawn), "restored": .integer(budget.restored),
      "balance": .integer(budget.balance),
      "draws": .list(report.draws) {
        ["cause": .string($0.cause.code), "minutes": .integer($0.minutes)]
      },
      "penetrationPermille": .integer(report.penetration),
      "completionPermille": .integer(report.completion),
      "burnRatePermille": .integer(report.burnRate), "zone": .string(report.zone.word),
      "pendingZone": .string(report.pending?.word),
      "promise": .string(report.promise.description),
      "projected": .string(report.projected.description),
      "entries": .list(report.entries) {
        [
          "position": .integer(Int($0.position)), "recorded": .integer(Int($0.recorded)),
          "cause": .string($0.cause.code), "minutes": .integer($0.minutes),
        ]
      },
    ]
  }

  static func reserve(_ use: ReserveUse) -> JSON {
    [
      "reserve": .string(use.reserve.id.text), "resource": .string(use.reserve.resource.text),
      "units": .integer(use.reserve.units), "from": .string(use.reserve.from.description),
      "until": .string(use.reserve.until.description), "reserved": .integer(use.reserved),
      "drawn": .integer(use.drawn), "balance": .integer(use.left),
      "tasks": .list(use.tasks) { .string($0.text) },
    ]
  }

  /// Reserves of resources follow the buffers; what is of time only stays empty.
  static func csv(_ reports: [BufferReport], _ reserves: [ReserveUse]) -> String {
    var csv = CSV([
      "buffer", "wanted", "reserved", "drawn", "restored", "balance", "penetration_permille",
      "completion_permille", "zone", "promise", "projected",
    ])
    for report in reports {
      let budget = report.budget
      csv.add([
        budget.reserve.id.text, "\(budget.reserve.wanted)", "\(budget.reserve.reserved)",
        "\(budget.drawn)", "\(budget.restored)", "\(budget.balance)", "\(report.penetration)",
        "\(report.completion)", report.zone.word, report.promise.description,
        report.projected.description,
      ])
    }
    for use in reserves {
      csv.add([
        use.reserve.id.text, "\(use.reserved)", "\(use.reserved)", "\(use.drawn)", "",
        "\(use.left)", "", "", "", "", "",
      ])
    }
    return csv.text
  }
}

extension BufferEntry.Cause {
  /// `reserve`, `execution:T8`, `change:CR-7`.
  fileprivate var code: String {
    switch self {
    case .reserve: "reserve"
    case .execution(let task): "execution:\(task)"
    case .change(let change): "change:\(change)"
    }
  }
}
