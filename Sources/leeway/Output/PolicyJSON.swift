import ChangeControl
import Interchange
import Planning
import Projections

/// Policies and previews as JSON and as rows.
enum PolicyJSON {
  static func value(_ version: PolicyVersion) -> JSON {
    [
      "version": .integer(version.policy.version), "position": .integer(Int(version.position)),
      "recorded": .integer(Int(version.recorded)), "actor": .string(version.actor),
      "reason": .string(version.policy.reason),
      "rules": .members(
        PolicyFile.fields(version.policy).map { (key: $0.path, value: .string($0.value)) }),
    ]
  }

  static func value(_ preview: PolicyPreview) -> JSON {
    [
      "version": .integer(preview.after.version),
      "requests": .list(preview.requests) { request in
        [
          "change": .string(request.change.text), "changed": .bool(request.isChanged),
          "before": value(request.before), "after": value(request.after),
        ]
      },
      "buffers": .list(preview.buffers) { buffer in
        [
          "project": .string(buffer.project.text), "buffer": .string(buffer.buffer.text),
          "before": .string(buffer.before.word), "after": .string(buffer.after.word),
        ]
      },
    ]
  }

  private static func value(_ standing: PolicyPreview.Standing) -> JSON {
    [
      "rank": .integer(standing.rank), "opens": .string(standing.opens?.description),
      "option": .string(standing.option?.kind.word),
      "zone": .string(standing.option.map { word($0.fence) }),
      "charged": .integer(standing.option?.charged),
      "overdrawn": .bool(standing.option?.isOverdrawn ?? false),
      "allowed": .bool(standing.option?.isAllowed ?? false),
      "signers": .list(standing.option?.signers ?? []) { .string($0.word) },
    ]
  }

  static func csv(_ preview: PolicyPreview) -> String {
    var csv = CSV([
      "change", "policy", "rank", "opens", "option", "zone", "charged", "overdrawn", "allowed",
      "signers",
    ])
    for request in preview.requests {
      for (name, standing) in [("before", request.before), ("after", request.after)] {
        csv.add([
          request.change.text, name, "\(standing.rank)", standing.opens?.description ?? "",
          standing.option?.kind.word ?? "", standing.option.map { word($0.fence) } ?? "",
          standing.option?.charged.map(String.init) ?? "",
          "\(standing.option?.isOverdrawn ?? false)", "\(standing.option?.isAllowed ?? false)",
          (standing.option?.signers ?? []).map(\.word).joined(separator: " "),
        ])
      }
    }
    return csv.text
  }

  private static func word(_ fence: TimeFence) -> String {
    switch fence {
    case .frozen: "frozen"
    case .slushy: "slushy"
    case .liquid: "liquid"
    }
  }
}
