public import Projections
import Wording

/// How requests fare, department by department.
public enum MetricsReport {
  public static func text(
    _ metrics: [ChangeMetrics], cycle: Int?, _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.title(
      Phrase("Change requests in figures", .strong),
      cycle.map { Phrase("cycle \($0)", .faint) } ?? Phrase("all cycles", .faint))
    var table = Table(
      [Table.Column("", .left, .flexible)]
        + metrics.map {
          Table.Column($0.department.map { Message(verbatim: $0) } ?? "All", .right)
        })
    func row(_ label: Message, _ value: (ChangeMetrics) -> String) {
      table.rows.append([Phrase(label)] + metrics.map { Phrase(verbatim: value($0)) })
    }
    row("Submitted") { "\($0.submitted)" }
    row("Approved") { "\($0.approved)" }
    row("Rejected") { "\($0.rejected)" }
    row("Deferred") { "\($0.deferred)" }
    row("Withdrawn") { "\($0.withdrawn)" }
    row("Carried out") { "\($0.carriedOut)" }
    row("Evaluations") { "\($0.evaluations)" }
    row("  again, as the plan moved") { "\($0.repeated)" }
    row("To decide, half within") { duration($0.leadTime(percent: 50)) }
    row("  nine in ten within") { duration($0.leadTime(percent: 90)) }
    page.table(table)
    return page.text
  }

  /// Days, hours and minutes of the clock.
  static func duration(_ milliseconds: Int64?) -> String {
    guard let milliseconds else { return "-" }
    let minutes = milliseconds / 60_000
    let (days, hours) = (minutes / 1440, minutes % 1440 / 60)
    if days > 0 { return hours > 0 ? "\(days)d \(hours)h" : "\(days)d" }
    return hours > 0 ? "\(hours)h \(minutes % 60)m" : "\(minutes)m"
  }
}
