import Engine
import Reports

/// What a verification found, and what to do about it.
enum FindingText {
  static func lines(_ found: Verification, _ since: UInt64? = nil) -> [ReceiptReport.Line] {
    guard !found.isSound else {
      let sound = ReceiptReport.Line.sentence(
        "Sound: \(found.head) events, every record and every projection checked.")
      let grown = since.map {
        ReceiptReport.Line.sentence("The first \($0) are those of the signed head.")
      }
      return [sound] + [grown].compactMap(\.self)
    }
    let count = found.findings.count
    return found.findings.map { finding in
      let place = finding.position.map { " at position \($0)" } ?? ""
      let sentence = finding.sentence.sentenceCased
      let end = sentence.hasSuffix(".") ? "" : "."
      return .sentence("finding[\(finding.kind)]\(place): \(sentence)\(end)")
    } + [
      .blank,
      .sentence("\(count) \(count == 1 ? "finding" : "findings") in \(found.head) events."),
      .next(nextStep(found)),
    ]
  }

  /// Projections can be made anew; the log cannot.
  private static func nextStep(_ found: Verification) -> String {
    found.findings.allSatisfy { ["projection", "checkpoint"].contains($0.kind) }
      ? "leeway rebuild" : "restore a backup, and keep this directory for examination"
  }
}
