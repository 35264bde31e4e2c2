public import Wording

/// What a command says of its own work: sentences, facts, and what to do next.
public enum ReceiptReport {
  public enum Line: Sendable, Equatable {
    /// A sentence from the margin on.
    case sentence(Message)
    /// A line of a list, a little further in.
    case item(Message)
    /// A label, and what is said beside it; labels that follow each other stand
    /// in one column.
    case fact(Message, Message)
    /// A command to type next.
    case next(String)
    case blank
  }

  public static func text(_ lines: [Line], _ style: ReportStyle = ReportStyle()) -> String {
    var page = Page(style)
    var fields: [Field] = []
    for line in lines {
      if case .fact(let label, let text) = line {
        fields.append(Field(label, Phrase(text), hanging: 2))
        continue
      }
      page.fields(fields, indent: 2)
      fields = []
      switch line {
      case .sentence(let text): page.paragraph(Phrase(text), hanging: 2)
      case .item(let text): page.paragraph(Phrase(text), indent: 2, hanging: 2)
      case .next(let step): page.next(step)
      case .blank: page.blank()
      case .fact: break
      }
    }
    page.fields(fields, indent: 2)
    return page.text
  }
}
