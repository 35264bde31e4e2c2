import ChangeControl
import Engine
import Projections
import Wording

/// Digests of projections, in words, as JSON and as rows.
enum DigestText {
  static func text(_ digest: StateDigest) -> String {
    var text = ""
    for part in digest.parts {
      let rows = String(part.rows)
      text += part.projection + String(repeating: " ", count: max(1, 10 - part.projection.count))
      text += String(repeating: " ", count: max(0, 7 - rows.count)) + rows + say(" rows  ")
      text += part.digest.short + "…\n"
    }
    return text + say("digest  \(digest.whole)\n")
  }

  static func csv(_ digest: StateDigest) -> String {
    var csv = CSV(["projection", "rows", "digest"])
    for part in digest.parts { csv.add([part.projection, "\(part.rows)", "\(part.digest)"]) }
    csv.add(["all", "\(digest.parts.reduce(0) { $0 + $1.rows })", "\(digest.whole)"])
    return csv.text
  }

  static func json(_ digest: StateDigest) -> JSON {
    [
      "digest": .string(digest.whole.description),
      "projections": .list(digest.parts) {
        [
          "projection": .string($0.projection), "rows": .integer($0.rows),
          "digest": .string($0.digest.description),
        ]
      },
    ]
  }

  static func json(_ replay: Replay) -> JSON {
    [
      "position": .integer(Int(replay.position)), "state": json(replay.digest),
      "status": StatusJSON.value(replay.status),
    ]
  }

  static func json(_ found: Verification) -> JSON {
    [
      "head": .integer(Int(found.head)), "sound": .bool(found.isSound),
      "findings": .list(found.findings, json), "state": found.folded.map(json) ?? .null,
      "replayed": json(found.replayed),
    ]
  }

  private static func json(_ tally: ReplayTally) -> JSON {
    [
      "commands": .integer(tally.commands), "unmarked": .integer(tally.unmarked),
      "checkpoints": .integer(tally.checkpoints),
      "incomparable": .members(
        tally.incomparable.sorted { $0.key < $1.key }.map { ($0.key, .integer($0.value)) }),
    ]
  }

  private static func json(_ finding: Verification.Finding) -> JSON {
    .members(
      [
        ("kind", .string(finding.kind)), ("position", .integer(finding.position.map(Int.init))),
        ("finding", .string(finding.sentence)),
      ] + members(finding))
  }

  /// What a finding about a projection has beside its words.
  private static func members(
    _ finding: Verification.Finding
  ) -> [(key: String, value: JSON)] {
    if let state = finding.state {
      return [
        ("projection", .string(state.projection)),
        ("through", .integer(Int(state.positions.upperBound))),
        ("recorded", .string(state.recorded)), ("computed", .string(state.computed)),
      ]
    }
    guard let rows = finding.rows else { return [] }
    return [
      ("differing", .integer(rows.count)), ("rows", .array(rows.first.map { .string($0) })),
    ]
  }
}
