import Engine
import Reports
import Wording

/// What a verification found, and what to do about it.
enum FindingText {
  static func lines(_ found: Verification, _ since: UInt64? = nil) -> [ReceiptReport.Line] {
    guard !found.isSound else {
      let sound = ReceiptReport.Line.sentence(
        "Sound: \(found.head) events, every record and every projection checked.")
      let grown = since.map {
        ReceiptReport.Line.sentence("The first \($0) are those of the signed head.")
      }
      return [sound] + [grown].compactMap(\.self) + replayed(found.replayed)
    }
    let count = found.findings.count
    return found.findings.map { finding in
      let place = finding.position.map { say(" at position \($0)") } ?? ""
      let sentence = finding.sentence.sentenceCased
      let end = sentence.hasSuffix(".") ? "" : "."
      return .sentence("finding[\(finding.kind)]\(place): \(sentence)\(end)")
    } + [
      .blank,
      .sentence("\(self.count(count, "finding")) in \(found.head) events."),
    ]
      + (found.isWhole
        ? [
          .sentence(
            "Nothing is lost: this version makes something else of the events than the one "
              + "that recorded them.")
        ] : []) + [
        .next(nextStep(found))
      ]
  }

  /// What the fold was held against.
  private static func replayed(_ tally: ReplayTally) -> [ReceiptReport.Line] {
    let recorded = tally.commands + tally.checkpoints
    var lines: [ReceiptReport.Line] = []
    if recorded > 0 {
      lines.append(
        .sentence(
          "Every state recorded with \(count(tally.commands, "command")) and "
            + "\(count(tally.checkpoints, "checkpoint")) comes out again."))
    }
    for (projection, states) in tally.incomparable.sorted(by: { $0.key < $1.key }) {
      lines.append(
        .sentence(
          "Another version of \(projection) recorded \(count(states, "state")): "
            + "not compared."))
    }
    return lines
  }

  private static func count(_ count: Int, _ word: String) -> String {
    Counted("\(count)", isOne: count == 1, word).description
  }

  /// Projections can be made anew; the log cannot.
  private static func nextStep(_ found: Verification) -> String {
    if found.isWhole { return "leeway history --from \(found.findings[0].position ?? 1)" }
    if let vote = found.findings.first(where: { ["signature", "rule"].contains($0.kind) }) {
      return say(
        "leeway history --from \(vote.position ?? 1), and ask those who are named what they signed")
    }
    return found.findings.allSatisfy { ["projection", "checkpoint"].contains($0.kind) }
      ? "leeway rebuild" : say("restore a backup, and keep this directory for examination")
  }
}
