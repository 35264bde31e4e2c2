import Wording

/// Rows of cells in aligned columns.
struct Table {
  /// A column: its heading, and how wide it may be.
  struct Column {
    enum Width {
      /// As wide as its widest cell; cut last.
      case natural
      /// As wide as its widest cell; cut first.
      case flexible
      /// Always so wide.
      case fixed(Int)
    }

    var title: Message
    var alignment: Phrase.Alignment
    var width: Width
    /// Whether it is left out before another column is cut short.
    var isOptional: Bool

    init(
      _ title: Message, _ alignment: Phrase.Alignment = .left, _ width: Width = .natural,
      isOptional: Bool = false
    ) {
      self.title = title
      self.alignment = alignment
      self.width = width
      self.isOptional = isOptional
    }
  }

  var columns: [Column]
  var rows: [[Phrase]] = []
  /// Whether long cells take several lines; else they are cut.
  var wraps = false
  /// Spaces between columns.
  var gap = 2

  init(_ columns: [Column], wraps: Bool = false, gap: Int = 2) {
    self.columns = columns
    self.wraps = wraps
    self.gap = gap
  }

  /// The table in lines no longer than `width`.
  func lines(_ width: Int) -> [Phrase] {
    if least > width, let index = columns.lastIndex(where: \.isOptional) {
      return without(index).lines(width)
    }
    let widths = widths(width)
    var lines: [Phrase] = []
    if columns.contains(where: { !$0.title.isEmpty }) {
      lines.append(line(columns.map { Phrase($0.title, .faint) }, widths))
    }
    for row in rows {
      guard wraps else {
        lines.append(line(row, widths))
        continue
      }
      let cells = zip(row, widths).map { $0.wrapped($1) }
      for index in 0..<(cells.map(\.count).max() ?? 0) {
        lines.append(line(cells.map { index < $0.count ? $0[index] : Phrase() }, widths))
      }
    }
    return lines.map { $0.fitted(width) }
  }

  private func line(_ cells: [Phrase], _ widths: [Int]) -> Phrase {
    var line = Phrase()
    for (index, cell) in cells.enumerated() where index < widths.count {
      if index > 0 { line += Phrase.spaces(gap) }
      line += cell.set(widths[index], columns[index].alignment)
    }
    return line.trimmed
  }

  private func without(_ index: Int) -> Table {
    var table = self
    table.columns.remove(at: index)
    for row in table.rows.indices where index < table.rows[row].count {
      table.rows[row].remove(at: index)
    }
    return table
  }

  /// Columns the table takes with its flexible columns at their least.
  private var least: Int {
    let gaps = gap * max(0, columns.count - 1)
    return columns.indices.reduce(gaps) { sum, index in
      guard case .flexible = columns[index].width else { return sum + natural(index) }
      return sum + min(natural(index), Table.leastFlexible)
    }
  }

  /// A flexible column is not cut below this while another can be left out.
  private static let leastFlexible = 12

  /// As wide as heading and cells need.
  private func natural(_ index: Int) -> Int {
    if case .fixed(let fixed) = columns[index].width { return fixed }
    let cells = rows.map { index < $0.count ? $0[index].width : 0 }
    return max(Phrase(columns[index].title).width, cells.max() ?? 0)
  }

  /// Widths that fit, if they can: flexible columns give way first, down to
  /// eight columns, then the widest of the others, down to four.
  private func widths(_ width: Int) -> [Int] {
    var widths = columns.indices.map(natural)
    var excess = widths.reduce(0, +) + gap * max(0, widths.count - 1) - width
    for index in widths.indices where excess > 0 {
      guard case .flexible = columns[index].width else { continue }
      let given = min(excess, max(0, widths[index] - 8))
      widths[index] -= given
      excess -= given
    }
    while excess > 0, let widest = widths.indices.max(by: { widths[$0] < widths[$1] }),
      widths[widest] > 4
    {
      widths[widest] -= 1
      excess -= 1
    }
    return widths
  }
}
