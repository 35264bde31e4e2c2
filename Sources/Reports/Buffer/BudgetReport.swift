import ChangeControl
import Planning
public import Projections
import Wording

/// Buffers as budgets: what was reserved, who drew it, what is left.
public enum BudgetReport {
  /// All buffers of a project, one block each, on request with every movement.
  public static func text(
    _ buffers: [BufferReport], _ style: ReportStyle = ReportStyle(), listsEntries: Bool = false
  ) -> String {
    guard !buffers.isEmpty else {
      return Page.note(
        "The plan reserves no buffers.",
        next: "name some under buffers: in the plan file, before it is imported", style)
    }
    return buffers.map { text($0, style, listsEntries: listsEntries) }.joined(separator: "\n")
  }

  /// One buffer, on request with every movement.
  public static func text(
    _ buffer: BufferReport, _ style: ReportStyle = ReportStyle(), listsEntries: Bool = false
  ) -> String {
    var page = Page(style)
    let budget = buffer.budget
    page.title(
      Phrase(verbatim: budget.reserve.id.text, .strong)
        + Phrase(" · \(budget.reserve.specification.words)"),
      Phrase.zone(buffer.zone, pending: buffer.pending))
    page.fields(fields(buffer, style))
    drawCauses(buffer, on: &page)
    if listsEntries { BudgetLedger(buffer, style).draw(on: &page) }
    return page.text
  }

  private static func fields(_ buffer: BufferReport, _ style: ReportStyle) -> [Field] {
    let budget = buffer.budget
    let reserve = budget.reserve
    var reserved = Phrase(verbatim: style.duration(reserve.reserved), .strong)
    reserved += Phrase(", \(reserve.specification.sizing.words)")
    if reserve.reserved < reserve.wanted {
      reserved += Phrase(
        "; got \(style.duration(reserve.reserved)) of \(style.duration(reserve.wanted)) wanted, "
          + "the plan had no room for more", .warning)
    }
    let gauge = Gauge.buffer(
      drawn: budget.drawn - budget.restored, of: reserve.reserved, min(30, style.width / 3),
      buffer.zone.ink)
    return [
      Field("Reserved", reserved),
      Field("Drawn", Phrase(verbatim: style.duration(budget.drawn))),
      Field("Restored", Phrase(verbatim: style.duration(budget.restored))),
      Field(
        "Balance",
        Phrase(verbatim: style.duration(budget.balance), budget.balance < 0 ? .bad : .strong)
          + Phrase(budget.balance < 0 ? ", overdrawn" : "")),
      Field("", gauge + Phrase(" \(Amount.share(buffer.penetration)) drawn")),
      Field("Chain", Phrase(verbatim: chain(buffer, style)), hanging: 2),
      Field(
        "Zone", Phrase.zone(buffer.zone, pending: buffer.pending) + Phrase(verbatim: burn(buffer))),
      Field("Promise", promise(buffer)),
    ]
  }

  private static func chain(_ buffer: BufferReport, _ style: ReportStyle) -> String {
    let reserve = buffer.budget.reserve
    let tasks = reserve.chain.map(\.text).joined(separator: " → ")
    return say("\(Amount.share(buffer.completion)) of \(style.duration(reserve.chainLength)) done")
      + (tasks.isEmpty ? "" : ": \(tasks)")
  }

  private static func burn(_ buffer: BufferReport) -> String {
    guard let rate = buffer.burnRate else { return say(", no work done yet") }
    let words =
      rate > 1000 ? say("drawn faster than work is done") : say("drawn no faster than work is done")
    return say(", burn rate \(Amount.ratio(rate)): \(words)")
  }

  private static func promise(_ buffer: BufferReport) -> Phrase {
    let days = buffer.promise.finishDay - buffer.projected.finishDay
    let words =
      days > 0
      ? Phrase("\(Amount.count(days, "day")) early", .good)
      : days < 0 ? Phrase("\(Amount.count(-days, "day")) late", .bad) : Phrase("on the day")
    return Phrase("\(buffer.promise.finishText), projected \(buffer.projected.finishText), ")
      + words
  }

  private static func drawCauses(_ buffer: BufferReport, on page: inout Page) {
    page.blank()
    guard !buffer.draws.isEmpty else {
      return page.paragraph("Nothing has been drawn from it yet.")
    }
    var table = Table([
      Table.Column("Drawn by", .left, .flexible), Table.Column("Net", .right), Table.Column(""),
    ])
    for draw in buffer.draws {
      table.rows.append([
        Phrase(verbatim: draw.cause.words), Phrase(verbatim: page.style.duration(draw.minutes)),
        Phrase.row(
          "▒",
          Gauge.cells(draw.minutes, of: buffer.budget.reserve.reserved, 20), buffer.zone.ink)
          + Phrase(draw.minutes < 0 ? "restored" : ""),
      ])
    }
    page.table(table)
  }
}
