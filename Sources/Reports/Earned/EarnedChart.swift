import Planning
import Projections
import Wording

/// Planned, earned and spent work over time, drawn with characters.
struct EarnedChart {
  private static let rows = 10
  private static let margin = 6

  private let view: EarnedView
  private let columns: Int
  private let end: PlanTime
  private let top: Int

  init(_ view: EarnedView, width: Int) {
    self.view = view
    columns = min(max(width - EarnedChart.margin, 20), 100)
    end = max(view.end, view.lines.last?.reading.date ?? view.end)
    top = max(
      1, view.curve.last?.planned ?? 1, view.lines.map(\.reading.budget).max() ?? 1,
      view.lines.map(\.reading.actual).max() ?? 1)
  }

  func draw(on page: inout Page) {
    var cells = Array(
      repeating: [Phrase](repeating: " ", count: columns), count: EarnedChart.rows)
    for point in view.curve { mark(point.date, point.planned, Phrase("·", .faint), &cells) }
    for line in view.lines {
      mark(line.reading.date, line.reading.actual, Phrase("x", .warning), &cells)
    }
    for line in view.lines {
      mark(line.reading.date, line.reading.earned, Phrase("o", .accent), &cells)
    }
    for (row, line) in cells.enumerated().reversed() {
      let share = row == EarnedChart.rows - 1 ? "100 %" : row == 0 ? "0 %" : ""
      page.line(
        Phrase(verbatim: share, .faint).set(EarnedChart.margin - 1, .right) + Phrase("│", .faint)
          + Phrase.joined(line, by: ""))
    }
    let (from, to) = (view.start.dateText, PlanTime(minute: end.minute - 1).dateText)
    page.line(
      Phrase.spaces(EarnedChart.margin - 1) + Phrase("└", .faint)
        + Phrase.row("─", columns, .faint))
    page.line(
      Phrase.spaces(EarnedChart.margin)
        + Phrase(verbatim: from, .faint).set(max(from.count, columns - to.count))
        + Phrase(verbatim: to, .faint))
    page.line(
      Phrase.spaces(EarnedChart.margin) + Phrase("· planned  o earned  x spent", .faint))
  }

  private func mark(_ date: PlanTime, _ value: Int, _ sign: Phrase, _ cells: inout [[Phrase]]) {
    let length = max(1, end.minute - view.start.minute)
    let column = (columns - 1) * min(max(0, date.minute - view.start.minute), length) / length
    let share = Double(value) / Double(top) * Double(EarnedChart.rows - 1)
    cells[min(EarnedChart.rows - 1, Int(share.rounded()))][column] = sign
  }
}
