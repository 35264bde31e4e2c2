import ChangeControl
import Planning
import Projections
import Wording

/// The lines of a chart: the plan's, those a change adds or has removed, and
/// of all these the ones selected.
enum ChartLines {
  static func select(_ view: PlanView, _ selection: PlanSelection) -> [ChartLine] {
    let lines = view.comparison.map { compared(view, $0) } ?? ownLines(view, selection)
    switch selection {
    case .all: return lines
    case .changed: return lines.filter { $0.mark != .unchanged }
    case .critical:
      var above: Set<TaskID> = []
      let parents = Dictionary(lines.map { ($0.id, $0.parent) }) { first, _ in first }
      for line in lines where line.isCritical {
        var next = line.parent
        while let parent = next, above.insert(parent).inserted { next = parents[parent] ?? nil }
      }
      return lines.filter { $0.isCritical || above.contains($0.id) }
    }
  }

  private static func ownLines(_ view: PlanView, _ selection: PlanSelection) -> [ChartLine] {
    view.lines.map { line in
      var shown = ChartLine(line)
      let hasMoved =
        line.baseline.start != line.placement.start || line.baseline.finish != line.placement.finish
      if selection == .changed, hasMoved {
        shown.before = line.baseline
        shown.mark = .moved
      }
      return shown
    }
  }

  /// Lines of the plan with the moves taken in, and those that the plan lacks.
  private static func compared(_ view: PlanView, _ comparison: PlanComparison) -> [ChartLine] {
    let moves = comparison.option.moves
    let known = Dictionary(moves.map { ($0.task, $0) }) { first, _ in first }
    var lines = view.lines.map { line in
      var shown = ChartLine(line)
      if let move = known[line.task.id] { shown.take(move) }
      return shown
    }
    for (index, move) in moves.enumerated() {
      guard !lines.contains(where: { $0.id == move.task }),
        let placement = move.after ?? move.before
      else { continue }
      var added = ChartLine(
        move, name: comparison.names[move.task] ?? "", placement: placement,
        mark: move.after == nil ? .removed : .added)
      let next = moves[(index + 1)...].lazy.compactMap { move in
        lines.firstIndex { $0.id == move.task }
      }.first
      insert(&added, into: &lines, after: index > 0 ? moves[index - 1].task : nil, before: next)
    }
    return lines
  }

  /// Places a line where the order of moves allows: at the end of the summary
  /// in which the move before it stands.
  private static func insert(
    _ added: inout ChartLine, into lines: inout [ChartLine], after previous: TaskID?,
    before next: Int?
  ) {
    guard let previous, let index = lines.firstIndex(where: { $0.id == previous }) else {
      return lines.insert(added, at: next ?? lines.startIndex)
    }
    let line = lines[index]
    added.depth = line.depth + (line.kind == .summary ? 1 : 0)
    added.parent = line.kind == .summary ? line.id : line.parent
    var place = index + 1
    while place < min(next ?? lines.endIndex, lines.endIndex), lines[place].depth >= added.depth {
      place += 1
    }
    lines.insert(added, at: place)
  }
}
