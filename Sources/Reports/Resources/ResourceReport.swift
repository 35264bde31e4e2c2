import ChangeControl
import Planning
public import Projections
import Wording

/// The pool of resources: load by week, double bookings, and reserves that lie idle.
public enum ResourceReport {
  /// The heat map: per cent of the hours of each week that are booked.
  public static func text(
    _ view: ResourcePoolView, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !view.lines.isEmpty else {
      return Page.note("No plan names any resource.", next: "leeway import PLAN", style)
    }
    var page = Page(style)
    page.title(
      Phrase("Resources", .strong), Phrase("booked, per cent of the hours of a week", .faint))
    // Each week takes seven columns; a name should have twenty.
    let shown = max(1, min(view.weeks.count, (style.width - 20) / 7))
    var table = Table(
      [Table.Column("Week of", .left, .flexible)]
        + view.weeks.prefix(shown).map {
          Table.Column(
            Message(verbatim: String(PlanTime(minute: $0.monday * 1440).dateText.dropFirst(5))),
            .right)
        })
    for line in view.lines {
      table.rows.append(
        [
          Phrase(verbatim: line.resource.text)
            + Phrase(
              verbatim: line.name == line.resource.text ? "" : " \(line.name)", .faint)
            + Phrase(verbatim: line.isContradictory ? " *" : "", .warning)
        ] + line.weeks.prefix(shown).map(cell))
    }
    page.table(table)
    if view.lines.contains(where: \.isContradictory) {
      page.paragraph(
        Phrase("* Plans give it different capacities or hours; the greatest is counted.", .faint),
        hanging: 2)
    }
    if shown < view.weeks.count {
      page.paragraph(Phrase("More weeks on a wider page: --width 160", .faint))
    }
    if !view.doubleBookings.isEmpty {
      page.blank()
      page.paragraph(
        Phrase(
          "\(Counted(String(view.doubleBookings.count), isOne: view.doubleBookings.count == 1, "double booking"))",
          .bad))
      page.next("leeway resources --double-booked")
    }
    return page.text
  }

  private static func cell(_ load: ResourcePoolView.Load) -> Phrase {
    guard let percent = load.percent else {
      return load.booked > 0 ? Phrase(verbatim: "!", .bad) : Phrase(verbatim: "-", .faint)
    }
    if percent == 0 { return Phrase(verbatim: "·", .faint) }
    if percent > 100 { return Phrase(verbatim: "\(percent)!", .bad) }
    return Phrase(verbatim: "\(percent)", percent >= 80 ? .warning : nil)
  }

  /// Where more of a resource is taken than there is.
  public static func doubleBookings(
    _ view: ResourcePoolView, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !view.doubleBookings.isEmpty else {
      return Page.note("Nobody is booked twice.", next: "leeway resources", style)
    }
    var page = Page(style)
    page.title(
      Phrase("Double bookings", .strong), Phrase("\(view.doubleBookings.count) in all", .faint))
    for booking in view.doubleBookings {
      page.paragraph(
        Phrase(verbatim: "\(booking.resource)", .strong)
          + Phrase(
            verbatim: say(
              ", \(booking.start.momentText) to \(booking.finish.momentText): \(booking.taken) % of \(booking.capacity) % taken, \(style.duration(booking.missing)) missing"
            )), hanging: 2)
      for work in booking.work {
        page.paragraph(Phrase("\(work.task) of project \(work.project)"), indent: 2, hanging: 2)
      }
    }
    if let booking = view.doubleBookings.first, let work = booking.work.first {
      page.blank()
      page.next(
        "leeway submit --project \(work.project) --unassign \(work.task)=\(booking.resource) --assign \(work.task)=…",
        indent: 0)
    }
    return page.text
  }

  /// Reserves, and what of them nothing draws on, with the sum of each department.
  public static func waste(
    _ view: ResourcePoolView, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !view.reserves.isEmpty else {
      return Page.note("No plan keeps capacity in reserve.", next: "leeway resources", style)
    }
    var page = Page(style)
    page.title(Phrase("Reserves of capacity", .strong))
    var table = Table([
      Table.Column("Reserve"), Table.Column("Project"), Table.Column("Of", .left, .flexible),
      Table.Column("From"), Table.Column("Until"), Table.Column("Kept", .right),
      Table.Column("Drawn", .right), Table.Column("Idle", .right),
    ])
    for reserve in view.reserves {
      let use = reserve.use
      table.rows.append([
        Phrase(verbatim: use.reserve.id.text), Phrase(verbatim: reserve.project.text),
        Phrase(verbatim: use.reserve.resource.text),
        Phrase(verbatim: use.reserve.from.dateText),
        Phrase(verbatim: use.reserve.until.finishText),
        Phrase(verbatim: style.duration(use.reserved)),
        Phrase(verbatim: style.duration(use.drawn)),
        Phrase(verbatim: style.duration(use.left), use.left > 0 ? .warning : nil),
      ])
    }
    page.table(table)
    page.section("BY DEPARTMENT")
    var sums: [String: (kept: Int, idle: Int)] = [:]
    for reserve in view.reserves {
      var sum = sums[reserve.department ?? say("none")] ?? (0, 0)
      sum.kept += reserve.use.reserved
      sum.idle += reserve.use.left
      sums[reserve.department ?? say("none")] = sum
    }
    page.fields(
      sums.sorted { $0.key < $1.key }.map { name, sum in
        Field(
          Message(verbatim: name),
          Phrase("\(style.duration(sum.kept)) kept, \(style.duration(sum.idle)) idle"))
      })
    return page.text
  }
}
