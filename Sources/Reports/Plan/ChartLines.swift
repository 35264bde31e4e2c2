import ChangeControl
import Planning
import Projections

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

  /// Lines of the plan with the moves taken in; a line that the plan lacks
  /// stands behind the move that precedes it.
  private static func compared(_ view: PlanView, _ comparison: PlanComparison) -> [ChartLine] {
    let moves = Dictionary(comparison.option.moves.map { ($0.task, $0) }) { first, _ in first }
    var lines = view.lines.map { line in
      var shown = ChartLine(line)
      if let move = moves[line.task.id] { shown.take(move) }
      return shown
    }
    var place = lines.startIndex
    for move in comparison.option.moves {
      if let index = lines.firstIndex(where: { $0.id == move.task }) {
        place = index + 1
        continue
      }
      guard let placement = move.after ?? move.before else { continue }
      var added = ChartLine(
        move, name: comparison.names[move.task] ?? "", placement: placement,
        mark: move.after == nil ? .removed : .added)
      if place > lines.startIndex {
        let previous = lines[place - 1]
        added.depth = previous.depth + (previous.kind == .summary ? 1 : 0)
        added.parent = previous.kind == .summary ? previous.id : previous.parent
      }
      lines.insert(added, at: place)
      place += 1
    }
    return lines
  }
}
