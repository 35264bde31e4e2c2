import Planning
import Wording

/// The dates of a line in a narrow column.
enum DateSpan {
  /// `11-30..12-04` within one year, years added where it spans two; one date
  /// where it starts and ends on one day; `-` for none.
  static func text(_ placement: Placement?) -> String {
    guard let placement else { return "-" }
    let start = placement.start.dateText
    let finish = placement.finish.finishText
    guard placement.start.day < placement.finish.finishDay else { return finish }
    guard start.prefix(4) == finish.prefix(4) else { return "\(start)..\(finish)" }
    return "\(start.dropFirst(5))..\(finish.dropFirst(5))"
  }
}
