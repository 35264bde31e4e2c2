import ChangeControl
import Planning
public import Projections
import Wording

/// The queue with every term of every score, and why each stands before the next.
public enum QueueExplanationReport {
  /// All of the queue; of one request alone where `change` names it.
  public static func text(
    _ ranks: [ExplainedRank], only change: String? = nil, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !ranks.isEmpty else {
      return Page.note(
        "The queue is empty: no request waits for anything.", next: "leeway submit", style)
    }
    var page = Page(style)
    page.title(
      Phrase("Why the queue stands so", .strong),
      Phrase("\(ranks.count) open"))
    for (index, rank) in ranks.enumerated() {
      let entry = rank.line.entry
      if let change, entry.change.text != change { continue }
      page.blank()
      page.line(
        Phrase(verbatim: "\(index + 1)  ") + Phrase(verbatim: entry.change.text, .strong)
          + Phrase(verbatim: "  \(entry.title)"))
      page.paragraph(provenance(rank), indent: 3, hanging: 2)
      if change != nil, index > 0 { page.paragraph(why(ranks[index - 1], rank), indent: 3) }
      page.table(table(rank.ranking), indent: 3)
      if index + 1 < ranks.count {
        page.paragraph(why(rank, ranks[index + 1]), indent: 3, hanging: 2)
      }
    }
    page.blank()
    page.paragraph(
      Phrase(
        "Equal scores: the older first, then the lower number. Points are rounded to thousandths.",
        .faint))
    return page.text
  }

  private static func provenance(_ rank: ExplainedRank) -> Phrase {
    var words =
      rank.position.map { position in
        Phrase(
          """
          score \(ScoreWords.points(rank.ranking.score)), recorded at #\(position) \
          \(rank.ranking.cause.words), policy version \(rank.ranking.policyVersion)
          """, .faint)
      } ?? Phrase("score \(ScoreWords.points(rank.ranking.score)), as it is now", .faint)
    if rank.line.key.hasSlot {
      words += Phrase(
        "; guaranteed slot: deferred \(rank.ranking.facts.waiting.deferrals) times", .warning)
    }
    return words
  }

  private static func table(_ ranking: Ranking) -> Table {
    var table = Table(
      [
        Table.Column("Term"), Table.Column("From", .left, .flexible),
        Table.Column("Value", .right), Table.Column("Weight", .right),
        Table.Column("Adds", .right),
      ], wraps: true)
    for term in ranking.terms {
      table.rows.append([
        Phrase(verbatim: term.term.words),
        Phrase(verbatim: ScoreWords.source(of: term.term, ranking), .faint),
        Phrase(verbatim: ScoreWords.points(term.points)), Phrase(verbatim: "\(term.weight)"),
        Phrase(
          verbatim: ScoreWords.signed(term.contribution), term.contribution < 0 ? .bad : nil),
      ])
    }
    table.rows.append([
      Phrase("score", .strong), "", "", "",
      Phrase(verbatim: ScoreWords.points(ranking.score), .strong),
    ])
    return table
  }

  /// Why one request stands before the next.
  private static func why(_ first: ExplainedRank, _ second: ExplainedRank) -> Phrase {
    let (one, other) = (first.line.entry.change, second.line.entry.change)
    return switch first.precedes(second) {
    case .slot: Phrase("\(one) before \(other): it may be deferred no more and comes first")
    case .score(let points):
      Phrase("\(one) before \(other): its score is higher by \(ScoreWords.points(points))")
    case .older: Phrase("\(one) before \(other): the scores are equal; it was submitted earlier")
    case .number: Phrase("\(one) before \(other): submitted together; its number is lower")
    }
  }
}
