import ChangeControl
import Planning
public import Projections
import Wording

/// The plan in force as text: dates, promises, and a chart of all lines.
public enum PlanReport {
  /// The plan, or what a change does to it where the view compares.
  public static func text(
    _ view: PlanView, _ style: ReportStyle = ReportStyle(), showing selection: PlanSelection = .all
  ) -> String {
    let style = style.measured(by: view.state.plan)
    var page = Page(style)
    PlanHeader(view, style).draw(on: &page)
    page.blank()

    let lines = ChartLines.select(view, selection)
    let isCompared = view.comparison != nil || selection == .changed
    let chart = Chart(
      lines,
      buffers: view.buffers.map {
        ChartBuffer($0, effects: view.comparison?.option.buffers ?? [])
      }, dataDate: view.state.dataDate, isCompared: isCompared, style)
    if let chart {
      chart.draw(on: &page)
      page.blank()
      if selection != .all {
        let all = ChartLines.select(view, .all).count
        page.paragraph(
          Phrase("\(lines.count) of \(Amount.count(all, "line")) shown: ", .faint)
            + Phrase(verbatim: words(selection, view), .faint))
      }
      PlanLegend.draw(
        on: &page, isCompared: isCompared,
        isSplit: lines.contains { !$0.placement.pieces.isEmpty }, dataDate: view.state.dataDate)
    } else {
      page.paragraph(Phrase(verbatim: empty(selection, view)))
    }
    if let comparison = view.comparison { draw(comparison, view, on: &page) }
    return page.text
  }

  private static func draw(_ comparison: PlanComparison, _ view: PlanView, on page: inout Page) {
    var names = PlanNames(view.state)
    names.add(comparison.names)
    let option = comparison.option
    if !option.milestones.isEmpty {
      page.section("MILESTONES")
      page.table(MilestoneTable.table(option.milestones, names))
    }
    if !option.buffers.isEmpty {
      page.section("BUFFERS")
      page.table(BufferTable.table(option.buffers, page.style))
    }
  }

  private static func words(_ selection: PlanSelection, _ view: PlanView) -> String {
    switch selection {
    case .all: say("all")
    case .critical: say("what drives the end of all work")
    case .changed:
      view.comparison == nil
        ? say("what is off its baseline") : say("what the change adds, removes or moves")
    }
  }

  private static func empty(_ selection: PlanSelection, _ view: PlanView) -> String {
    guard !view.lines.isEmpty else { return say("The plan has no lines yet.") }
    switch selection {
    case .all: return say("The plan has no lines yet.")
    case .critical: return say("No line drives the end of all work: none is critical.")
    case .changed:
      return view.comparison == nil
        ? say("Every line stands on its baseline.") : say("The change moves no line of the plan.")
    }
  }
}
