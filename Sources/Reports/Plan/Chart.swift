import ChangeControl
import Planning
import Projections
import Wording

/// A plan as rows with bars along a ruler.
struct Chart {
  private let lines: [ChartLine]
  private let buffers: [ChartBuffer]
  private let style: ReportStyle
  private let columns: ChartColumns
  private let scale: TimeScale
  /// The cell of the data date, where the chart reaches that far.
  private let now: Int?

  /// A chart of at least one line.
  init?(
    _ lines: [ChartLine], buffers: [ChartBuffer], dataDate: PlanTime, isCompared: Bool,
    _ style: ReportStyle
  ) {
    let shown = Set(lines.map(\.id))
    let buffers = buffers.filter { shown.contains($0.protects) }
    guard let days = Chart.days(lines, buffers) else { return nil }
    self.lines = lines
    self.buffers = buffers
    self.style = style
    columns = ChartColumns(
      style,
      ids: lines.map { Phrase(verbatim: $0.id.text) }
        + buffers.map { Phrase(verbatim: $0.id.text) },
      names: lines.map { Chart.name($0) } + buffers.map { Phrase(verbatim: $0.size(style)) },
      shifts: isCompared ? lines.map { Phrase(verbatim: Chart.shift($0)) } + ["Days"] : [],
      floats: lines.map { Phrase(verbatim: Chart.float($0, style)) }
        + buffers.map { Phrase(verbatim: style.duration($0.left)) },
      bearsYear: CivilDate(dayNumber: days.lowerBound).year
        != CivilDate(dayNumber: days.upperBound).year)
    scale = TimeScale(days, columns: columns.bar)
    let isShown = (scale.firstDay..<scale.firstDay + scale.days).contains(dataDate.day)
    now = isShown ? min(scale.column(ofNow: dataDate), scale.columns - 1) : nil
  }

  /// Ruler, rows and buffers.
  func draw(on page: inout Page) {
    let ruler = Ruler(scale)
    let faint = Ink.faint
    let upper = Ruler.line(ruler.upper, columns.bar)
    if !upper.isEmpty { page.line(Phrase.spaces(columns.left) + upper) }
    page.line(
      columns.row(
        id: Phrase("Id", faint), name: Phrase("Task", faint), start: Phrase("Start", faint),
        finish: Phrase("End", faint), shift: Phrase("Days", faint), float: Phrase("Float", faint),
        bar: Ruler.line(ruler.lower, columns.bar)))
    page.line(Phrase.row("─", columns.left, faint) + rule(ruler))
    for line in lines {
      page.line(row(line))
      if let before = line.before { page.line(ghost(line, before)) }
      for buffer in buffers where buffer.protects == line.id {
        page.line(row(buffer, below: line))
        if let before = buffer.drawnBefore { page.line(ghost(buffer, before, below: line)) }
      }
    }
  }

  private func rule(_ ruler: Ruler) -> Phrase {
    var cells = Array(repeating: Phrase.Glyph("─", .faint), count: scale.columns)
    for mark in ruler.lower where mark.isTick && mark.cell < scale.columns {
      cells[mark.cell] = Phrase.Glyph("┬", .faint)
    }
    if let now { cells[now] = Phrase.Glyph("╪", .strong) }
    return Phrase(cells)
  }

  private func row(_ line: ChartLine) -> Phrase {
    var bar = Bar(scale, now: now)
    bar.draw(line)
    let ink: Ink? = line.mark == .removed ? .faint : line.kind == .summary ? .strong : nil
    let start = line.kind == .milestone ? "" : columns.dateText(line.placement.start.dateText)
    return columns.row(
      mark: Chart.sign(line.mark), id: Phrase(verbatim: line.id.text, ink),
      name: Chart.name(line, levels: columns.levels).inked(ink),
      start: Phrase(verbatim: start, ink),
      finish: Phrase(verbatim: columns.dateText(line.placement.finish.finishText), ink),
      isLate: line.isLate, shift: Phrase(verbatim: Chart.shift(line), .strong),
      float: Phrase(verbatim: Chart.float(line, style), line.isCritical ? .bad : ink),
      bar: bar.phrase)
  }

  private func ghost(_ line: ChartLine, _ before: Placement) -> Phrase {
    var bar = Bar(scale, now: now)
    bar.ghost(before, line.kind)
    let start = line.kind == .milestone ? "" : columns.dateText(before.start.dateText)
    return columns.row(
      name: Chart.indented(say("was"), line.depth + 1, levels: columns.levels).inked(.faint),
      start: Phrase(verbatim: start, .faint),
      finish: Phrase(verbatim: columns.dateText(before.finish.finishText), .faint), bar: bar.phrase)
  }

  private func row(_ buffer: ChartBuffer, below line: ChartLine) -> Phrase {
    var bar = Bar(scale, now: now)
    bar.reserve(buffer, drawn: buffer.drawn, buffer.ink)
    return columns.row(
      mark: buffer.drawnBefore == nil ? "" : Chart.sign(.moved),
      id: Phrase(verbatim: buffer.id.text, .warning),
      name: Chart.indented(buffer.size(style), line.depth, levels: columns.levels).inked(.warning),
      start: Phrase(verbatim: columns.dateText(buffer.start.finishText)),
      finish: Phrase(verbatim: columns.dateText(buffer.end.finishText)), isLate: buffer.left < 0,
      float: Phrase(verbatim: style.duration(buffer.left)), bar: bar.phrase)
  }

  private func ghost(_ buffer: ChartBuffer, _ before: Int, below line: ChartLine) -> Phrase {
    var bar = Bar(scale, now: now)
    bar.reserve(buffer, drawn: before, .faint)
    return columns.row(
      name: Chart.indented(
        say("was \(style.duration(before))"), line.depth + 1, levels: columns.levels
      )
      .inked(.faint),
      float: Phrase(verbatim: style.duration(buffer.reserved - before), .faint), bar: bar.phrase)
  }
}
