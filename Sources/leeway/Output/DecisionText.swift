import ChangeControl
import Engine
import Planning
import Reports
import Wording

/// What came of evaluating every recorded evaluation again.
enum DecisionText {
  static func lines(_ check: DecisionCheck) -> [ReceiptReport.Line] {
    var lines: [ReceiptReport.Line] = check.lines.map { line in
      .sentence(
        "finding[decision] at position \(line.position): the evaluation of \(line.change) "
          + "\(sentences(line.finding).joined(separator: "; ")).")
    }
    if !lines.isEmpty { lines.append(.blank) }
    let all = check.same + check.lines.count
    lines.append(
      .sentence(
        check.isSound
          ? check.same == 1
            ? "Decisions: \(count(check.same)) computed again, the same to the byte."
            : "Decisions: \(count(check.same)) computed again, all the same to the byte."
          : "Decisions: \(count(all)) computed again, \(check.lines.count) not as recorded."))
    for (version, number) in check.incomparable.sorted(by: { $0.key < $1.key }) {
      lines.append(
        .sentence(
          "\(count(number)) of engine \(version) cannot be compared: this engine is "
            + "\(Ledger.engineVersion)."))
    }
    if let first = check.lines.first { lines.append(.next("leeway audit \(first.change)")) }
    return lines
  }

  static func json(_ check: DecisionCheck) -> JSON {
    [
      "same": .integer(check.same), "sound": .bool(check.isSound),
      "incomparable": .list(check.incomparable.sorted { $0.key < $1.key }) {
        ["engineVersion": .string($0.key), "count": .integer($0.value)]
      },
      "findings": .list(check.lines) { line in
        [
          "position": .integer(Int(line.position)), "change": .string(line.change.text),
          "finding": .string(sentences(line.finding).joined(separator: "; ")),
          "differences": .list(differences(line.finding)) {
            [
              "option": .string($0.option?.word), "figure": .string($0.figure),
              "recorded": .string($0.recorded), "computed": .string($0.computed),
            ]
          },
        ]
      },
    ]
  }

  /// Rows of kind, position and finding.
  static func rows(_ check: DecisionCheck) -> [[String]] {
    check.lines.map {
      [
        "decision", "\($0.position)",
        "\($0.change): " + sentences($0.finding).joined(separator: "; "),
      ]
    }
  }

  private static func differences(_ finding: DecisionCheck.Finding) -> [EvaluationDifference] {
    if case .differs(let differences) = finding { differences } else { [] }
  }

  private static func sentences(_ finding: DecisionCheck.Finding) -> [String] {
    switch finding {
    case .otherDigest: [say("is not the one whose hash is recorded and signed")]
    case .refused(let refusal): [say("cannot be computed again: \(refusal.sentence)")]
    case .differs(let differences):
      differences.map { difference in
        (difference.option.map { say("in \($0.word), ") } ?? "")
          + say(
            "\(difference.figure) recorded as \(difference.recorded), computed as "
              + "\(difference.computed)")
      }
    }
  }

  private static func count(_ number: Int) -> String {
    Counted("\(number)", isOne: number == 1, "evaluation").description
  }
}
