import ChangeControl
import Planning
import Projections
import Reports

/// The health of a schedule as JSON and as rows.
enum HealthJSON {
  static func value(_ view: HealthView) -> JSON {
    [
      "project": .string(view.state.plan.id.text), "revision": .integer(view.state.revision),
      "dataDate": .string(view.state.dataDate.description),
      "finish": .string(view.state.finish.description),
      "target": .string(view.target.description), "sound": .bool(view.isSound),
      "checks": .list(view.findings, finding),
    ]
  }

  private static func finding(_ finding: HealthFinding) -> JSON {
    [
      "check": .string(finding.check.word), "dcma": .integer(finding.check.number),
      "verdict": .string(finding.verdict.word), "population": .integer(finding.population),
      "measure": .string(finding.measure.map { $0.text(places: 4) }),
      finding.check.limit.key: .string(finding.check.limit.value.text(places: 4)),
      "tasks": .list(finding.tasks) { .string($0.text) },
      "links": .list(finding.links) {
        ["from": .string($0.predecessor.text), "to": .string($0.successor.text)]
      },
    ]
  }

  /// One row per check, lines and links in one field.
  static func csv(_ view: HealthView) -> String {
    var csv = CSV([
      "check", "dcma", "verdict", "found", "population", "measure", "limit", "lines",
    ])
    for finding in view.findings {
      csv.add([
        finding.check.word, finding.check.number.map { "\($0)" } ?? "", finding.verdict.word,
        "\(finding.tasks.count + finding.links.count)", "\(finding.population)",
        finding.measure.map { $0.text(places: 4) } ?? "",
        finding.check.limit.value.text(places: 4),
        (finding.tasks.map(\.text) + finding.links.map { "\($0.predecessor)>\($0.successor)" })
          .joined(separator: " "),
      ])
    }
    return csv.text
  }
}

extension HealthLimit {
  fileprivate var key: String {
    switch self {
    case .atMost: "atMost"
    case .atLeast: "atLeast"
    }
  }

  fileprivate var value: Rational {
    switch self {
    case .atMost(let value), .atLeast(let value): value
    }
  }
}
