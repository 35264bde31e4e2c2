import Planning

/// Days, weeks, months or years over a bar area, as fine as there is room.
struct Ruler {
  /// A name at the cell where its stretch of time begins.
  struct Mark: Equatable {
    var cell: Int
    var label: String
  }

  /// The coarse line, such as months above weeks.
  let upper: [Mark]
  /// The fine line, whose marks are ticks on the rule below.
  let lower: [Mark]

  init(_ scale: TimeScale) {
    let step = Step.finest(for: scale)
    lower = Ruler.marks(step, scale)
    switch step {
    case .day, .week: upper = Ruler.marks(.month, scale, opening: true)
    case .month, .quarter: upper = Ruler.marks(.year, scale, opening: true)
    case .year, .decade, .century: upper = []
    }
  }

  /// One line of labels, those left out for which there is no room.
  static func line(_ marks: [Mark], _ columns: Int) -> Phrase {
    var line = Phrase()
    for mark in marks {
      let used = line.width
      guard used == 0 || mark.cell > used, mark.cell + mark.label.count <= columns else { continue }
      line += Phrase.spaces(mark.cell - used) + Phrase(mark.label, .faint)
    }
    return line
  }

  private static func marks(_ step: Step, _ scale: TimeScale, opening: Bool = false) -> [Mark] {
    var marks: [Mark] = []
    var day = step.beginning(of: scale.firstDay)
    while day < scale.firstDay + scale.days {
      if day >= scale.firstDay {
        marks.append(Mark(cell: scale.column(ofDay: day), label: step.label(day)))
      } else if opening {
        marks.append(Mark(cell: 0, label: step.label(day)))
      }
      day = step.next(after: day)
    }
    guard opening, step == .month else { return marks }
    return marks.enumerated().map { index, mark in
      let date = CivilDate(dayNumber: step.beginning(of: scale.firstDay))
      guard index == 0 else { return mark }
      return Mark(cell: mark.cell, label: "\(mark.label) \(date.year)")
    }
  }
}
