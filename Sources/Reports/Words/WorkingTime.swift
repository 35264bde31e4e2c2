import Wording

/// Working minutes in words: days, hours and minutes of a day's usual length.
extension ReportStyle {
  /// `3d`, `1d4h`, `-2h`, `0`.
  public func duration(_ minutes: Int) -> String {
    let size = Int(clamping: minutes.magnitude)
    guard size > 0 else { return "0" }
    let days = size / minutesPerDay
    let hours = size % minutesPerDay / 60
    let rest = size % minutesPerDay % 60
    var text = minutes < 0 ? "-" : ""
    if days > 0 { text += "\(days)d" }
    if hours > 0 { text += "\(hours)h" }
    if rest > 0 { text += "\(rest)m" }
    return text
  }

  /// The same with a sign: `+3d`, `-2h`, `0`.
  public func signedDuration(_ minutes: Int) -> String {
    (minutes > 0 ? "+" : "") + duration(minutes)
  }
}
