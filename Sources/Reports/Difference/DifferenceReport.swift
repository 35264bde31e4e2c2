import ChangeControl
import Planning
public import Projections
import Wording

/// What has changed between two moments: plans, promises, buffers, requests.
public enum DifferenceReport {
  public static func text(
    _ difference: LedgerDifference, _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.title(
      Phrase("What changed", .strong),
      Phrase("from #\(difference.from) to #\(difference.to)"))
    if difference.isEmpty {
      page.paragraph("No plan, buffer or request differs.")
      return page.text
    }
    for project in difference.projects { ProjectChanges(project, style).draw(on: &page) }
    draw(difference.requests, on: &page)
    return page.text
  }

  private static func draw(_ requests: [RequestDifference], on page: inout Page) {
    guard !requests.isEmpty else { return }
    page.section("REQUESTS", Phrase(verbatim: Amount.count(requests.count, "request"), .faint))
    var table = Table([
      Table.Column("Change"), Table.Column("Title", .left, .flexible), Table.Column("Before"),
      Table.Column("After"),
    ])
    for request in requests {
      guard let entry = request.entry else { continue }
      table.rows.append([
        Phrase(verbatim: entry.change.text), Phrase(verbatim: entry.title),
        Phrase(verbatim: request.before?.words ?? "-"),
        Phrase(verbatim: request.after?.words ?? "-"),
      ])
    }
    page.table(table)
  }
}

extension RegisterEntry {
  /// The stage, with what was signed in the open round.
  fileprivate var words: String {
    guard case .evaluated = stage, !signatures.isEmpty else {
      return Message(stringLiteral: stage.word).text
    }
    return say("\(Message(stringLiteral: stage.word)), \(signatures.count) signed")
  }
}
