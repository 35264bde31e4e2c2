import ChangeControl
import Planning
public import Projections
import Wording

/// Freeze windows of a plan, and what is in their way.
public enum FreezeReport {
  public static func text(_ views: [FreezeView], _ style: ReportStyle = ReportStyle()) -> String {
    guard !views.isEmpty else {
      return Page.note(
        "The plan has no freeze windows.",
        next: "leeway freeze add FREEZE --from DATE --until DATE --reason …", style)
    }
    return views.map { draw($0, style) }.joined(separator: "\n")
  }

  private static func draw(_ view: FreezeView, _ style: ReportStyle) -> String {
    let window = view.window
    var page = Page(style)
    page.title(
      Phrase(verbatim: window.id, .strong),
      view.isLifted
        ? Phrase("lifted", .faint)
        : window.isHard ? Phrase("hard freeze", .bad) : Phrase("soft freeze", .warning))
    func list(_ names: [String]) -> Phrase {
      names.isEmpty
        ? Phrase("nothing") : Phrase(verbatim: names.joined(separator: ", "))
    }
    page.fields([
      Field("From", Phrase(verbatim: window.from.momentText)),
      Field(
        "Until",
        Phrase(
          verbatim: window.until.minuteOfDay == 0
            ? window.until.finishText : window.until.momentText)),
      Field("Why", Phrase(verbatim: window.reason), hanging: 2),
      Field("Work in it", list(view.work.map(\.text)), hanging: 2),
      Field("Requests it stops", list(view.requests.map(\.text)), hanging: 2),
    ])
    return page.text
  }
}
