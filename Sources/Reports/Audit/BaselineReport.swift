public import Projections
import Wording

/// The names given to positions of the ledger.
public enum BaselineReport {
  public static func text(
    _ baselines: [Baseline], _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !baselines.isEmpty else {
      return Page.note("No baseline is named yet.", next: "leeway baseline set NAME", style)
    }
    var table = Table([
      Table.Column("Baseline", .left, .flexible), Table.Column("Stands for", .right),
      Table.Column("Named"), Table.Column("By"),
    ])
    for baseline in baselines {
      table.rows.append([
        Phrase(verbatim: baseline.name, .strong), Phrase("#\(baseline.position)"),
        Phrase(verbatim: EventTime.text(baseline.recorded)), Phrase(verbatim: baseline.actor),
      ])
    }
    var page = Page(style)
    page.table(table)
    return page.text
  }
}
