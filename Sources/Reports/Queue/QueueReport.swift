import ChangeControl
import Planning
public import Projections
import Wording

/// The requests before the board, most pressing first.
public enum QueueReport {
  /// The queue in the order given, each request with what to do next.
  public static func text(_ lines: [QueueLine], _ style: ReportStyle = ReportStyle()) -> String {
    guard !lines.isEmpty else {
      return Page.note(
        "The queue is empty: no request waits for anything.", next: "leeway submit", style)
    }
    var page = Page(style)
    let open = lines.count { $0.entry.isOpen }
    page.title(
      Phrase("Queue of change requests", .strong), Phrase("\(open) of \(lines.count) open"))
    let rows = table(lines).lines(style.width)
    if let heading = rows.first { page.line(heading) }
    let indent = min(6, 2 + String(lines.count).count)
    for (row, line) in zip(rows.dropFirst(), lines) {
      page.line(row)
      for detail in details(line, style) { page.paragraph(detail, indent: indent, hanging: 2) }
      page.next(
        NextStep.command(
          line.entry.change, line.entry.stage, isStale: line.isStale,
          recommended: line.entry.evaluation?.recommended), indent: indent)
    }
    page.blank()
    page.paragraph(
      Phrase("Priority from 1 (low) to 5 (high), by urgency and importance; age in days.", .faint))
    return page.text
  }

  private static func table(_ lines: [QueueLine]) -> Table {
    var table = Table([
      Table.Column("#", .right), Table.Column("Request"), Table.Column("Prio", .right),
      Table.Column("Title", .left, .flexible), Table.Column("Stage"),
      Table.Column("Wanted by", isOptional: true), Table.Column("Age", .right, isOptional: true),
    ])
    for (index, line) in lines.enumerated() {
      let entry = line.entry
      var stage = Phrase(Message(stringLiteral: entry.stage.word))
      if line.isStale { stage += Phrase(", STALE", .bad) }
      table.rows.append([
        Phrase(verbatim: String(index + 1)), Phrase(verbatim: entry.change.text, .strong),
        Phrase(verbatim: String(line.priority), line.priority >= 4 ? .warning : nil),
        Phrase(verbatim: entry.title),
        stage, Phrase(verbatim: entry.wantedBy?.finishText ?? ""),
        Phrase(verbatim: String(line.ageInDays)),
      ])
    }
    return table
  }

  private static func details(_ line: QueueLine, _ style: ReportStyle) -> [Phrase] {
    let entry = line.entry
    var details: [Phrase] = []
    var who = "\(entry.requester), \(entry.department)"
    if let customer = entry.customer { who += say(", for \(customer)") }
    if let value = entry.value { who += say(", value \(Amount.text(value))") }
    switch entry.stage {
    case .submitted, .evaluated, .rejected, .withdrawn: break
    case .approved, .deferred, .rescheduled: who += "; \(entry.stage.words)"
    }
    details.append(Phrase(verbatim: who))
    if entry.rank != nil {
      details.append(
        Phrase("score \(ScoreWords.points(line.key.score))")
          + (line.key.hasSlot ? Phrase("; guaranteed slot", .warning) : ""))
    }
    if let origin = entry.origin { details.append(Phrase("split off from \(origin)")) }
    if let rest = entry.rest { details.append(Phrase("what was left out is \(rest)")) }
    if let evaluation = entry.evaluation {
      details.append(
        Phrase("recommended \(evaluation.recommended.word): ") + effect(evaluation, style)
          + (line.isStale
            ? Phrase("; STALE", .bad)
              + Phrase(", computed on plan revision \(evaluation.planRevision)") : ""))
    }
    if !line.awaits.isEmpty {
      details.append(
        Phrase("signatures missing: ")
          + Phrase(verbatim: line.awaits.map(\.word).joined(separator: ", "), .warning))
    }
    return details
  }

  /// What the recommended option does to the finish and the buffers.
  static func effect(_ evaluation: EvaluationSummary, _ style: ReportStyle) -> Phrase {
    let buffer =
      evaluation.drawn > 0
      ? say("draws \(style.duration(evaluation.drawn)) of buffer")
      : evaluation.drawn < 0
        ? say("restores \(style.duration(-evaluation.drawn)) of buffer") : say("draws no buffer")
    let before = evaluation.finishBefore
    let after = evaluation.finishAfter
    guard before != after else {
      return Phrase("finish stays \(after.finishText), \(buffer)")
    }
    return Phrase(
      "finish \(before.finishText) → \(after.finishText) (\(after.shift(from: before))), \(buffer)")
  }
}
