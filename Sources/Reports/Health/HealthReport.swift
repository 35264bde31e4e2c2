import ChangeControl
import Planning
public import Projections
import Wording

/// Whether a plan can be believed: a table of checks, and what each found.
public enum HealthReport {
  public static func text(_ view: HealthView, _ style: ReportStyle = ReportStyle()) -> String {
    let style = style.measured(by: view.state.plan)
    let names = PlanNames(view.state)
    var page = Page(style)
    page.title(
      Phrase("Schedule health · \(view.state.plan.name)", .strong),
      Phrase("plan revision \(view.state.revision)"))
    page.fields([
      Field("Data date", Phrase(verbatim: view.state.dataDate.momentText)),
      Field(
        "End of work",
        Phrase("\(view.state.finish.finishText), wanted by \(view.target.finishText)")),
      Field("Verdict", verdict(view)),
    ])
    page.blank()
    page.table(table(view.findings))
    for finding in view.unsound { draw(finding, names, on: &page) }
    return page.text
  }

  private static func verdict(_ view: HealthView) -> Phrase {
    let asked = view.findings.count { $0.verdict != .notApplicable }
    guard !view.isSound else { return Phrase("all \(asked) checks are passed", .good) }
    return Phrase("\(view.unsound.count) of \(asked) checks are not passed", .bad)
  }

  private static func table(_ findings: [HealthFinding]) -> Table {
    var table = Table([
      Table.Column("", .right), Table.Column("Check", .left, .flexible),
      Table.Column("Found", .right), Table.Column("Of", .right), Table.Column("Measure", .right),
      Table.Column("Wanted", .right), Table.Column("Verdict"),
    ])
    for finding in findings {
      let isCounted = finding.verdict != .notApplicable
      table.rows.append([
        Phrase(finding.check.number.map { "\($0)" } ?? ""), Phrase(verbatim: finding.check.title),
        Phrase(isCounted ? "\(finding.tasks.count + finding.links.count)" : ""),
        Phrase(isCounted ? "\(finding.population)" : ""),
        Phrase(verbatim: finding.measure.map(finding.check.text) ?? ""),
        Phrase(verbatim: finding.check.limitText),
        finding.verdict.mark,
      ])
    }
    return table
  }

  /// Lines and links named before the rest is counted.
  private static let named = 10

  private static func draw(
    _ finding: HealthFinding, _ names: PlanNames, on page: inout Page
  ) {
    page.section("\(finding.check.title)")
    page.paragraph(Phrase(verbatim: finding.check.advice), indent: 2, hanging: 2)
    let found =
      finding.tasks.map { names.task($0) }
      + finding.links.map { "\(names.task($0.predecessor)) → \(names.task($0.successor))" }
    for line in found.prefix(named) {
      page.paragraph(Phrase(verbatim: line), indent: 4, hanging: 2)
    }
    if found.count > named { page.paragraph("and \(found.count - named) more", indent: 4) }
  }
}
