import Reports

extension Console {
  /// The style of results, at a width asked for.
  func style(width: Int?) -> ReportStyle {
    var style = style
    if let width { style.width = width }
    return style
  }
}
