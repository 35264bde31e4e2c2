import Planning
import Wording

/// The bar area of one row.
struct Bar {
  private var cells: [Phrase.Glyph]
  private let scale: TimeScale

  /// An empty area with the data date's line through it.
  init(_ scale: TimeScale, now: Int?) {
    self.scale = scale
    cells = Array(repeating: .space, count: scale.columns)
    if let now { cells[now] = Phrase.Glyph("┊", .faint) }
  }

  var phrase: Phrase { Phrase(cells) }

  /// Where a line stands.
  mutating func draw(_ line: ChartLine) {
    let range = scale.cells(line.placement.start, line.placement.finish)
    guard line.mark != .removed else { return ghost(line.placement, line.kind) }
    switch line.kind {
    case .summary: bracket(range)
    case .work: work(line, range)
    case .milestone:
      let cell = scale.cell(ofDay: line.placement.finishDay)
      cells[cell] = Phrase.Glyph(line.isFinished ? "◇" : "◆", ink(line))
    }
    if let promise = line.promise { mark(promise, line) }
  }

  /// Where a line stood.
  mutating func ghost(_ placement: Placement, _ kind: PlanTask.Kind) {
    let range = scale.cells(placement.start, placement.finish)
    switch kind {
    case .work, .summary: fill(range, "·", .faint)
    case .milestone: cells[scale.cell(ofDay: placement.finishDay)] = Phrase.Glyph("·", .faint)
    }
  }

  /// A reserve, from the day after it begins: drawn cells first, then those left.
  mutating func reserve(_ buffer: ChartBuffer, drawn: Int, _ ink: Ink) {
    let first = PlanTime(minute: (buffer.start.finishDay + 1) * 1440)
    let range = scale.cells(first, max(buffer.end, first))
    let gauge = Gauge.buffer(drawn: drawn, of: buffer.reserved, range.count, ink)
    for (cell, glyph) in zip(range, gauge.glyphs) { cells[cell] = glyph }
  }

  private mutating func work(_ line: ChartLine, _ range: Range<Int>) {
    if !line.placement.pieces.isEmpty { return parts(line, range) }
    switch line.progress {
    case .finished:
      fill(range, "━", .good)
    case .notStarted:
      fill(range, line.isCritical ? "█" : "▄", ink(line))
    case .started(_, _, let asOf):
      let now = scale.column(ofNow: asOf)
      let split = min(max(range.lowerBound, now), range.upperBound - 1)
      fill(range.lowerBound..<split, "━", .good)
      fill(split..<range.upperBound, line.isCritical ? "█" : "▄", ink(line))
    }
  }

  /// Work that pauses: what is left stands part by part on a thin line.
  private mutating func parts(_ line: ChartLine, _ range: Range<Int>) {
    fill(range, "┄", .faint)
    if case .started(let start, _, let asOf) = line.progress, start < asOf {
      fill(scale.cells(start, asOf), "━", .good)
    }
    for piece in line.placement.pieces {
      fill(scale.cells(piece.start, piece.finish), line.isCritical ? "█" : "▄", ink(line))
    }
  }

  private mutating func bracket(_ range: Range<Int>) {
    fill(range, "─", .strong)
    guard range.count > 1 else { return }
    cells[range.lowerBound] = Phrase.Glyph("├", .strong)
    cells[range.upperBound - 1] = Phrase.Glyph("┤", .strong)
  }

  /// The promised date; a milestone that stands on it keeps its own sign.
  private mutating func mark(_ promise: Promise, _ line: ChartLine) {
    let cell = scale.cell(ofDay: promise.date.finishDay)
    let isMissed = line.placement.finish > promise.date
    let onMilestone =
      line.kind == .milestone && cell == scale.cell(ofDay: line.placement.finishDay)
    let sign: Character = onMilestone ? "◈" : isMissed ? "▼" : "▽"
    cells[cell] = Phrase.Glyph(sign, isMissed ? .bad : .good)
  }

  private func ink(_ line: ChartLine) -> Ink {
    line.isFinished ? .good : line.isCritical ? .bad : .accent
  }

  private mutating func fill(_ range: Range<Int>, _ sign: Character, _ ink: Ink) {
    for cell in range { cells[cell] = Phrase.Glyph(sign, ink) }
  }
}

extension Placement {
  /// The day on which a milestone stands.
  var finishDay: Int { finish.finishDay }
}
