import ChangeControl
import Planning
import Projections
import Wording

/// What the columns of a chart say.
extension Chart {
  static func name(_ line: ChartLine, levels: Int = 8) -> Phrase {
    indented(line.name, line.depth, levels: levels)
  }

  /// Text two columns further in for each level, up to so many levels.
  static func indented(_ text: String, _ depth: Int, levels: Int) -> Phrase {
    Phrase.spaces(2 * min(max(0, depth), levels)) + Phrase(verbatim: text)
  }

  /// Float of work that can still slip; nothing for summaries and what is over.
  static func float(_ line: ChartLine, _ style: ReportStyle) -> String {
    guard line.kind != .summary, line.mark != .removed, !line.isFinished, let float = line.float
    else { return "" }
    return style.duration(float)
  }

  static func shift(_ line: ChartLine) -> String {
    switch line.mark {
    case .unchanged: return ""
    case .added: return say("new")
    case .removed: return say("gone")
    case .moved:
      guard let before = line.before else { return "" }
      let shift = line.placement.finish.shortShift(from: before.finish)
      return shift.isEmpty ? say("start") : shift
    }
  }

  static func sign(_ mark: ChartLine.Mark) -> Phrase {
    switch mark {
    case .unchanged: ""
    case .moved: Phrase("~", .warning)
    case .added: Phrase("+", .good)
    case .removed: Phrase("-", .bad)
    }
  }

  /// First and last day of all that is shown; nil where nothing is.
  static func days(_ lines: [ChartLine], _ buffers: [ChartBuffer]) -> ClosedRange<Int>? {
    var first = Int.max
    var last = Int.min
    func take(_ start: Int, _ finish: Int) {
      first = min(first, start)
      last = max(last, finish)
    }
    for line in lines {
      for placement in [line.placement, line.before].compactMap(\.self) {
        let finish = placement.finish.finishDay
        take(line.kind == .milestone ? finish : placement.start.day, finish)
      }
      if let promise = line.promise { take(promise.date.finishDay, promise.date.finishDay) }
    }
    for buffer in buffers {
      take(buffer.start.finishDay, buffer.end.finishDay)
    }
    return first <= last ? first...last : nil
  }
}
