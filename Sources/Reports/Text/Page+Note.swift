import Wording

extension Page {
  /// A sentence and what to do next, where there is nothing to report.
  static func note(_ sentence: Message, next: String, _ style: ReportStyle) -> String {
    var page = Page(style)
    page.paragraph(Phrase(sentence))
    page.next(next)
    return page.text
  }

  /// `  next: leeway evaluate CR-7`.
  mutating func next(_ step: String, indent: Int = 2) {
    paragraph(
      Phrase("next: ", .faint) + Phrase(verbatim: step, .accent), indent: indent, hanging: 6)
  }
}
