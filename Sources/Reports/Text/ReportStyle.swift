public import Planning

/// How reports are set: how wide, whether in colour, and how long a day is.
public struct ReportStyle: Sendable, Equatable {
  /// The narrowest page that can be laid out.
  public static let leastWidth = 40

  /// Columns of the page; no line is longer.
  public var width: Int {
    didSet { width = max(width, ReportStyle.leastWidth) }
  }
  /// Whether words and bars bear ANSI colours; the text is the same without.
  public var isColoured: Bool
  /// Working minutes that are written as one day, `1d`.
  public var minutesPerDay: Int {
    didSet { minutesPerDay = max(minutesPerDay, 1) }
  }

  public init(width: Int = 80, isColoured: Bool = false, minutesPerDay: Int = 480) {
    self.width = max(width, ReportStyle.leastWidth)
    self.isColoured = isColoured
    self.minutesPerDay = max(minutesPerDay, 1)
  }

  /// The style with the usual day of a plan's calendar as its day.
  ///
  /// Reports that hold the plan take it by themselves.
  public func measured(by plan: Plan) -> ReportStyle {
    var style = self
    if let minutes = plan.usualDay { style.minutesPerDay = minutes }
    return style
  }
}
