public import ChangeControl
public import Planning
public import Projections
import Wording

/// A plan beside what it would be without some changes, and what each change cost.
public enum CounterfactualReport {
  public static func text(
    _ view: CounterfactualView, _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.title(
      Phrase("Without \(view.without.map(\.text).joined(separator: ", "))", .strong),
      Phrase(verbatim: view.project.text, .faint))
    var table = Table([
      Table.Column("", .left, .flexible), Table.Column("As it is"), Table.Column("Without"),
      Table.Column("Due to it", .right),
    ])
    func row(_ label: String, _ real: PlanTime, _ instead: PlanTime) {
      table.rows.append([
        Phrase(verbatim: label), Phrase(verbatim: real.finishText),
        Phrase(verbatim: instead.finishText), Phrase(verbatim: real.shift(from: instead)),
      ])
    }
    row(say("End of work"), view.real.finish, view.instead.finish)
    for promise in view.promises {
      row("\(promise.task.id) \(promise.task.name)", promise.real, promise.instead)
    }
    let other = Dictionary(
      view.instead.state.buffers.map { ($0.reserve.id, $0.drawn) }
    ) { first, _ in first }
    for buffer in view.real.state.buffers {
      guard let drawn = other[buffer.reserve.id] else { continue }
      table.rows.append([
        Phrase("\(buffer.reserve.id) drawn"), Phrase(verbatim: style.duration(buffer.drawn)),
        Phrase(verbatim: style.duration(drawn)),
        Phrase(verbatim: style.signedDuration(buffer.drawn - drawn)),
      ])
    }
    page.table(table)
    if !view.instead.impossible.isEmpty {
      page.blank()
      page.paragraph(
        Phrase(
          "Could not have been made either: \(view.instead.impossible.map(\.text).joined(separator: ", "))",
          .warning), hanging: 2)
    }
    if !view.instead.unreported.isEmpty {
      page.paragraph(
        Phrase(
          "Progress left out, as there would be no such tasks: \(view.instead.unreported.map(\.text).joined(separator: ", "))",
          .faint), hanging: 2)
    }
    return page.text
  }

  public static func text(
    _ attribution: Attribution, of project: ProjectID, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !attribution.lines.isEmpty else {
      return Page.note("No change was carried out yet.", next: "leeway queue", style)
    }
    var page = Page(style)
    page.title(
      Phrase("What each change cost", .strong), Phrase(verbatim: project.text, .faint))
    var table = Table([
      Table.Column("Change", .left, .flexible), Table.Column("Delay", .right),
      Table.Column("alone", .right), Table.Column("Buffer", .right),
      Table.Column("alone", .right),
    ])
    for line in attribution.lines {
      table.rows.append([
        Phrase(verbatim: line.change.text),
        Phrase(verbatim: style.signedDuration(line.delay.minutes)),
        Phrase(verbatim: style.signedDuration(line.delayAlone), .faint),
        Phrase(verbatim: style.signedDuration(line.drawn.minutes)),
        Phrase(verbatim: style.signedDuration(line.drawnAlone), .faint),
      ])
    }
    table.rows.append([
      Phrase("all together", .strong), Phrase(verbatim: style.signedDuration(attribution.delay)),
      "", Phrase(verbatim: style.signedDuration(attribution.drawn)), "",
    ])
    page.table(table)
    page.blank()
    page.paragraph(
      attribution.isExact
        ? Phrase(
          "Working time; shares over all orders in which the changes could have been made, and what each adds as the last.",
          .faint)
        : Phrase(
          "Working time; shares over \(Attribution.sample) orders in which the changes could have been made, and what each adds as the last.",
          .faint))
    return page.text
  }
}
