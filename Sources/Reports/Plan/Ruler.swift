import Planning
import Wording

/// Days, weeks, months or years over a bar area, as fine as there is room.
struct Ruler {
  /// A name at the cell where its stretch of time begins.
  struct Mark: Equatable {
    var cell: Int
    var label: String
    /// Whether the stretch begins there, rather than before the area.
    var isTick = true
  }

  /// The coarse line, such as months above weeks.
  let upper: [Mark]
  /// The fine line, whose marks are ticks on the rule below.
  let lower: [Mark]

  init(_ scale: TimeScale) {
    let step = Step.finest(for: scale)
    switch step {
    case .day, .week:
      lower = Ruler.marks(step, scale)
      upper = Ruler.dated(Ruler.opened(.month, scale), scale)
    case .month, .quarter:
      lower = Ruler.opened(step, scale)
      upper = Ruler.opened(.years(1), scale)
    case .years:
      lower = Ruler.opened(step, scale)
      upper = []
    }
  }

  /// One line of labels, those left out for which there is no room.
  static func line(_ marks: [Mark], _ columns: Int) -> Phrase {
    var line = Phrase()
    for mark in marks {
      let used = line.width
      guard used == 0 || mark.cell > used, mark.cell + mark.label.count <= columns else { continue }
      line += Phrase.spaces(mark.cell - used) + Phrase(verbatim: mark.label, .faint)
    }
    return line
  }

  /// A mark for each stretch that begins in the area.
  private static func marks(_ step: Step, _ scale: TimeScale) -> [Mark] {
    var marks: [Mark] = []
    var day = step.beginning(of: scale.firstDay)
    while day < scale.firstDay + scale.days {
      if day >= scale.firstDay {
        marks.append(Mark(cell: scale.column(ofDay: day), label: step.label(day)))
      }
      day = step.next(after: day)
    }
    return marks
  }

  /// The same with the stretch in which the area begins, where it has room.
  private static func opened(_ step: Step, _ scale: TimeScale) -> [Mark] {
    let marks = marks(step, scale)
    let first = step.beginning(of: scale.firstDay)
    let opening = Mark(cell: 0, label: step.label(scale.firstDay), isTick: false)
    guard first < scale.firstDay, marks.first?.cell ?? scale.columns > opening.label.count else {
      return marks
    }
    return [opening] + marks
  }

  /// Months of which the first with room for it bears its year.
  private static func dated(_ marks: [Mark], _ scale: TimeScale) -> [Mark] {
    var marks = marks
    for index in marks.indices where !marks[index].label.contains(" ") {
      let next = index + 1 < marks.endIndex ? marks[index + 1].cell : scale.columns + 1
      guard marks[index].label.count + 5 < next - marks[index].cell else { continue }
      let later = index > 0 && marks[..<index].contains { $0.label.hasPrefix("Jan") }
      let year = CivilDate(dayNumber: scale.firstDay).year + (later ? 1 : 0)
      marks[index].label += " \(year)"
      break
    }
    return marks
  }
}
