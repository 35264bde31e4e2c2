import Wording

/// A share of a whole as a row of cells.
enum Gauge {
  /// Cells that stand for `part` of `whole`: at least one where there is any,
  /// never all before the whole is reached.
  static func cells(_ part: Int, of whole: Int, _ columns: Int) -> Int {
    guard part > 0, columns > 0 else { return 0 }
    guard part < whole else { return columns }
    let share = part.multipliedFullWidth(by: columns)
    let exact = whole.dividingFullWidth(share).quotient
    return max(1, min(exact, columns - 1))
  }

  /// A buffer: `▒` what is drawn, `░` what is left.
  static func buffer(drawn: Int, of reserved: Int, _ columns: Int, _ ink: Ink?) -> Phrase {
    let filled = cells(drawn, of: reserved, columns)
    return Phrase.row("▒", filled, ink) + Phrase.row("░", columns - filled, .faint)
  }
}
