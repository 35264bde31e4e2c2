import ChangeControl
public import Projections
import Wording

/// The policies of the ledger, the first at the top.
public enum PolicyHistoryReport {
  public static func text(
    _ versions: [PolicyVersion], _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !versions.isEmpty else {
      return Page.note(
        "No policy has been adopted: the standard rules hold.", next: "leeway policy show", style)
    }
    var page = Page(style)
    page.title(
      Phrase("Policies", .strong), Phrase("version \(versions.last?.policy.version ?? 0) in force"))
    for version in versions {
      page.line(
        Phrase("version \(version.policy.version)", .strong)
          + Phrase(
            verbatim:
              "  #\(version.position)  \(EventTime.text(version.recorded))  \(version.actor)"))
      if let reason = version.policy.reason {
        page.paragraph(Phrase("because: \(reason)"), indent: 2, hanging: 2)
      }
      for rule in PolicyWords.lines(version.policy) {
        page.paragraph(Phrase(verbatim: rule), indent: 2, hanging: 2)
      }
    }
    return page.text
  }
}
