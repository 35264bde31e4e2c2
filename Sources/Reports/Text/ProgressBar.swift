import Wording

/// How far a lengthy command has come, as one line without a newline.
///
/// Whether a terminal is there to show it, and how it is replaced, is for the
/// caller to decide.
public struct ProgressBar: Sendable, Equatable {
  /// What is being counted, such as "events".
  public var label: String
  public var total: Int
  public var style: ReportStyle

  public init(_ label: String, total: Int, style: ReportStyle = ReportStyle()) {
    self.label = label
    self.total = total
    self.style = style
  }

  /// `events  ███████░░░░░░░  1,200 of 4,000`, as wide for each count, so that
  /// it can be written over itself.
  public func text(_ done: Int) -> String {
    let whole = Amount.text(max(0, total))
    let count = Phrase(verbatim: Amount.text(max(0, done))).set(whole.count, .right)
    let label = Phrase(verbatim: self.label).fitted(style.width / 3)
    let end = count + " of " + Phrase(verbatim: whole)
    let room = min(40, style.width - label.width - end.width - 4)
    let filled = total > 0 ? Gauge.cells(done, of: total, room) : room
    let bar = Phrase.row("█", filled, .accent) + Phrase.row("░", room - filled, .faint)
    return (label + "  " + bar + "  " + end).fitted(style.width).text(style)
  }
}
