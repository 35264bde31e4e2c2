import ChangeControl
import Planning
public import Projections
import Wording

/// Changes that were carried out, what they took, and how good the estimates were.
public enum ReviewReport {
  public static func text(_ views: [ReviewView], _ style: ReportStyle = ReportStyle()) -> String {
    guard !views.isEmpty else {
      return Page.note("No change was carried out yet.", next: "leeway queue", style)
    }
    var page = Page(style)
    page.title(Phrase("Changes that were carried out", .strong))
    var table = Table([
      Table.Column("Change"), Table.Column("Title", .left, .flexible), Table.Column("Stage"),
      Table.Column("Work", .right), Table.Column("What it took", .left, .flexible),
    ])
    for view in views {
      table.rows.append([
        Phrase(verbatim: view.change.text), Phrase(verbatim: view.title),
        stage(view.stage),
        Phrase("\(view.work.count - view.unfinished.count) of \(view.work.count)"),
        Phrase(verbatim: view.review.map(ReviewWords.summary) ?? "-"),
      ])
    }
    page.table(table)
    let calibrations = Calibration.all(views.compactMap(\.review))
    if !calibrations.isEmpty { draw(calibrations, on: &page) }
    if let ready = views.first(where: { $0.stage == .implemented }) {
      page.blank()
      page.next("leeway review \(ready.change) --note …", indent: 0)
    }
    return page.text
  }

  private static func draw(_ calibrations: [Calibration], on page: inout Page) {
    page.section("ESTIMATES", Phrase("against what work took", .faint))
    var table = Table([
      Table.Column("Estimator", .left, .flexible), Table.Column("Tasks", .right),
      Table.Column("Estimated", .right), Table.Column("Took", .right),
      Table.Column("Error", .right), Table.Column("From", .right), Table.Column("To", .right),
    ])
    for calibration in calibrations {
      table.rows.append([
        Phrase(verbatim: calibration.estimator), Phrase(verbatim: "\(calibration.tasks)"),
        Phrase(verbatim: page.style.duration(calibration.expected)),
        Phrase(verbatim: page.style.duration(calibration.taken)),
        Phrase(verbatim: calibration.bias.map(ReviewWords.percent) ?? "-", .strong),
        Phrase(verbatim: ReviewWords.percent(calibration.least)),
        Phrase(verbatim: ReviewWords.percent(calibration.most)),
      ])
    }
    page.table(table)
  }

  private static func stage(_ stage: ReviewView.Stage) -> Phrase {
    switch stage {
    case .underWay: Phrase("under way")
    case .implemented: Phrase("implemented", .warning)
    case .reviewed: Phrase("reviewed", .good)
    }
  }
}
