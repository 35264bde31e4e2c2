import ChangeControl
import Planning
public import Projections
import Wording

/// The whole ledger on one page, with what to do next.
public enum StatusReport {
  /// The ledger as it stands; for an empty one, how to begin.
  public static func text(_ status: LedgerStatus, _ style: ReportStyle = ReportStyle()) -> String {
    var page = Page(style)
    let recorded = status.recorded.map { ", \(EventTime.text($0))" } ?? ""
    page.title(
      Phrase("Leeway ledger", .strong),
      Phrase(status.head == 0 ? "empty" : "position #\(status.head)\(recorded)"))
    ProjectsStatus(status, style).draw(on: &page)
    if !status.requests.isEmpty {
      page.section("REQUESTS")
      page.paragraph(
        Phrase.joined(
          status.requests.map {
            Phrase("\(Message(stringLiteral: $0.stage)) ")
              + Phrase(verbatim: Amount.text($0.count), .strong)
          },
          by: " · "))
      if status.deferralsDue > 0 {
        page.paragraph(
          Phrase("Of those deferred, ")
            + Phrase(verbatim: Amount.text(status.deferralsDue), .strong)
            + Phrase(
              status.deferralsDue == 1
                ? " is due: its cycle is open." : " are due: their cycle is open."
            ))
      }
    }
    CharterStatus(status.charter).draw(on: &page)
    page.section("NEXT")
    for (index, step) in StatusSteps.steps(status).enumerated() {
      page.paragraph(Phrase("\(index + 1). \(step.reason)"), hanging: 3)
      page.paragraph(Phrase(verbatim: step.command, .accent), indent: 3, hanging: 2)
    }
    return page.text
  }
}
