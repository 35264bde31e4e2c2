import ChangeControl
import Planning
public import Projections
import Wording

/// Events in short, one line each.
public enum HistoryReport {
  /// The events in the order given; `isSelection` says that others were left out.
  public static func text(
    _ events: [LedgerEvent], _ style: ReportStyle = ReportStyle(), isSelection: Bool = false
  ) -> String {
    guard !events.isEmpty || !isSelection else {
      return Page.note("No event is meant by that.", next: "leeway history", style)
    }
    guard !events.isEmpty else {
      return Page.note("Nothing is recorded yet.", next: "leeway import PLAN", style)
    }
    var table = Table([
      Table.Column("#", .right), Table.Column("Recorded"), Table.Column("Stream"),
      Table.Column("By"), Table.Column("Event", .left, .flexible),
    ])
    for event in events {
      let title = EventTitle(event.event, style)
      table.rows.append([
        Phrase(verbatim: String(event.position)), Phrase(verbatim: EventTime.text(event.recorded)),
        Phrase(verbatim: event.stream.text).fitted(16), Phrase(verbatim: event.actor).fitted(16),
        Phrase(verbatim: title.title, .strong) + Phrase(": \(title.summary)"),
      ])
    }
    var page = Page(style)
    page.table(table)
    return page.text
  }

  /// One event in one line, as it comes.
  public static func line(_ event: LedgerEvent, _ style: ReportStyle = ReportStyle()) -> String {
    let title = EventTitle(event.event, style)
    var page = Page(style)
    page.line(
      Phrase("#\(event.position)").set(6, .right) + "  "
        + Phrase(verbatim: EventTime.text(event.recorded), .faint) + "  "
        + Phrase(verbatim: event.stream.text).fitted(16) + "  "
        + Phrase(verbatim: event.actor).fitted(16) + "  "
        + Phrase(verbatim: title.title, .strong) + Phrase(": \(title.summary)"))
    return page.text
  }
}
