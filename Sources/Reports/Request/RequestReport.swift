public import ChangeControl
import Planning
public import Projections
import Wording

/// One request in full: what it asks for, where it stands, who has signed.
public enum RequestReport {
  /// The request as it reads now.
  ///
  /// The plan in force gives tasks their names and tells whether the evaluation
  /// is stale.
  public static func text(
    _ entry: RegisterEntry, _ file: ChangeFile, plan: PlanState?,
    _ style: ReportStyle = ReportStyle()
  ) -> String {
    let style = plan.map { style.measured(by: $0.plan) } ?? style
    let isStale = plan.map { file.isStale(planRevision: $0.revision) && entry.isOpen } ?? false
    var page = Page(style)
    var stage = Phrase(verbatim: entry.stage.words)
    if isStale { stage += Phrase(", evaluation STALE", .bad) }
    page.title(Phrase("\(entry.change) · \(file.request.title)", .strong), stage)
    let submitters = file.submitters.joined(separator: ", ")
    RequestFields(file.request, plan: plan, style).draw(
      on: &page,
      record: split(file) + [
        Field("Project", Phrase(verbatim: file.request.project.text)),
        Field("Submitted", Phrase("\(EventTime.text(entry.submitted)) by \(submitters)")),
        Field(
          "Last event",
          Phrase(
            "\(EventTime.text(entry.changed)), #\(entry.changedAt), now revision \(file.revision)")),
      ])
    if let evaluation = entry.evaluation {
      page.section("EVALUATION \(evaluation.digest.short)")
      page.paragraph(
        Phrase("recommends \(evaluation.recommended.word): ")
          + QueueReport.effect(evaluation, style))
    }
    drawVotes(file.votes, on: &page)
    drawAbstentions(file.recused + file.abstentions, on: &page)
    page.blank()
    page.next(
      NextStep.command(
        entry.change, entry.stage, isStale: isStale, recommended: entry.evaluation?.recommended),
      indent: 0)
    return page.text
  }

  /// The request that this one was split off from, and the one split off from it.
  private static func split(_ file: ChangeFile) -> [Field] {
    var fields: [Field] = []
    if let origin = file.origin {
      fields.append(Field("Split off from", Phrase(verbatim: origin.change.text)))
    }
    if let rest = file.rest { fields.append(Field("Left out", Phrase("asked for by \(rest)"))) }
    return fields
  }

  /// The edits of a request as sentences.
  public static func edits(of request: ChangeRequest, plan: PlanState?) -> [String] {
    var names = plan.map { PlanNames($0) } ?? PlanNames()
    names.add(request.edits)
    let style = ReportStyle()
    let words = EditWords(names, plan.map { style.measured(by: $0.plan) } ?? style)
    return request.edits.map(words.sentence)
  }

  private static func drawVotes(_ votes: [Vote], on page: inout Page) {
    guard !votes.isEmpty else { return }
    page.section("SIGNATURES")
    var table = Table(
      [
        Table.Column("Person"), Table.Column("For"), Table.Column("Choice"),
        Table.Column("Signature"),
        Table.Column("Reason", .left, .flexible),
      ], wraps: true)
    for vote in votes {
      table.rows.append([
        Phrase(verbatim: vote.person), Phrase(verbatim: vote.role.word),
        Phrase(verbatim: vote.choice.words),
        Phrase(verbatim: vote.signature?.key.short ?? say("unsigned")),
        Phrase(verbatim: vote.reason),
      ])
    }
    page.table(table)
  }

  private static func drawAbstentions(_ abstentions: [Abstention], on page: inout Page) {
    guard !abstentions.isEmpty else { return }
    page.section("NO SIDE TAKEN")
    var table = Table(
      [
        Table.Column("Person"), Table.Column("For"), Table.Column("Cause"),
        Table.Column("Reason", .left, .flexible),
      ], wraps: true)
    for abstention in abstentions {
      table.rows.append([
        Phrase(verbatim: abstention.person), Phrase(verbatim: abstention.role.word),
        Phrase(verbatim: abstention.cause.word), Phrase(verbatim: abstention.reason),
      ])
    }
    page.table(table)
  }
}
