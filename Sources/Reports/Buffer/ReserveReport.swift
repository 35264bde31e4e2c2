import ChangeControl
public import Planning
import Wording

/// Reserves of resources: what is kept free, and what is drawn from it.
public enum ReserveReport {
  /// One block for each reserve.
  public static func text(_ uses: [ReserveUse], _ style: ReportStyle = ReportStyle()) -> String {
    uses.map { text($0, style) }.joined(separator: "\n")
  }

  private static func text(_ use: ReserveUse, _ style: ReportStyle) -> String {
    var page = Page(style)
    let reserve = use.reserve
    page.title(
      Phrase(verbatim: reserve.id.text, .strong) + Phrase(" · reserve of \(reserve.resource)"))
    page.fields([
      Field(
        "Reserved",
        Phrase(verbatim: style.duration(use.reserved), .strong)
          + Phrase(
            ": \(Amount.units(reserve.units)) from \(reserve.from.momentText) "
              + "to \(reserve.until.finishText)")),
      Field("Drawn", Phrase(verbatim: style.duration(use.drawn))),
      Field("Left", Phrase(verbatim: style.duration(use.left), use.left < 0 ? .bad : .strong)),
      Field(
        "", Gauge.buffer(drawn: use.drawn, of: use.reserved, min(30, style.width / 3), .warning)),
      Field(
        "Drawn by",
        use.tasks.isEmpty
          ? "nobody" : Phrase(verbatim: use.tasks.map(\.text).joined(separator: ", ")),
        hanging: 2),
    ])
    return page.text
  }
}
