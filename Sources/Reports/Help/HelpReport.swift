public import Wording

/// What a command does and how it is called, in the language in force.
///
/// Every text is looked up by itself, so that one without a form stays in English.
public struct HelpReport: Sendable {
  /// A part of what is told at length.
  public enum Part: Sendable {
    case paragraph(Message)
    /// A line to be typed.
    case typed(String)
  }

  /// Terms such as options, and what they mean.
  public struct Section: Sendable {
    var title: Message
    var entries: [(term: String, meaning: Message)]

    public init(_ title: Message, _ entries: [(term: String, meaning: Message)]) {
      self.title = title
      self.entries = entries
    }
  }

  var abstract: Message
  var parts: [Part]
  var usage: [String]
  var sections: [Section]
  /// The command whose parts have help of their own, such as `leeway help key`; nil where
  /// there are none.
  var further: String?

  public init(
    abstract: Message, parts: [Part], usage: [String], sections: [Section], further: String?
  ) {
    self.abstract = abstract
    self.parts = parts
    self.usage = usage
    self.sections = sections
    self.further = further
  }

  /// Columns before the meaning of a term.
  private static let termColumns = 26

  public func text(_ style: ReportStyle) -> String {
    var page = Page(style)
    page.paragraph(Phrase(verbatim: say("OVERVIEW: \(abstract)")))
    for part in parts {
      switch part {
      case .paragraph(let words):
        page.blank()
        page.paragraph(Phrase(words))
      case .typed(let line): page.paragraph(Phrase(verbatim: line), indent: 2)
      }
    }
    page.blank()
    for line in usage { page.paragraph(Phrase(verbatim: say("USAGE: \(line)"))) }
    for section in sections {
      page.blank()
      page.paragraph(Phrase(verbatim: say("\(section.title):")))
      for entry in section.entries { add(entry.term, Phrase(entry.meaning), to: &page) }
    }
    if let further {
      page.blank()
      page.paragraph("See '\(further) <subcommand>' for detailed help.", indent: 2)
    }
    return page.text
  }

  /// A term and its meaning beside it; a long term has a line of its own.
  private func add(_ term: String, _ meaning: Phrase, to page: inout Page) {
    let column = min(HelpReport.termColumns, page.style.width / 2)
    let label = Phrase(verbatim: term)
    var lines = meaning.wrapped(page.style.width - column)
    let room = column - 2
    if label.width < room, !lines.isEmpty {
      page.line(label.set(room) + lines.removeFirst(), indent: 2)
    } else {
      page.paragraph(label, indent: 2)
    }
    for line in lines { page.line(line, indent: column) }
  }
}
