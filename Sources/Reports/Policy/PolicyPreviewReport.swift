import ChangeControl
import Planning
public import Projections
import Wording

/// What a policy would make of open requests and buffers.
public enum PolicyPreviewReport {
  public static func text(
    _ preview: PolicyPreview, _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.title(
      Phrase("What policy version \(preview.after.version) would change", .strong),
      Phrase("nothing is recorded"))
    if preview.before.agrees(with: preview.after) {
      page.paragraph(Phrase("It has the rules that are in force."))
      return page.text
    }
    let changed = preview.requests.filter(\.isChanged)
    page.section(
      "OPEN REQUESTS", Phrase("\(changed.count) of \(preview.requests.count) change", .faint))
    for request in changed {
      page.line(
        Phrase(verbatim: request.change.text, .strong) + Phrase(verbatim: "  \(request.title)"))
      let fields = fields(request, style)
      page.fields(fields, indent: 2)
    }
    let buffers = preview.buffers.filter { $0.before != $0.after }
    page.section(
      "BUFFERS", Phrase("\(buffers.count) of \(preview.buffers.count) change", .faint))
    for buffer in buffers {
      page.line(
        Phrase(verbatim: "\(buffer.project) \(buffer.buffer)  ", .strong) + buffer.before.mark
          + Phrase(verbatim: " → ") + buffer.after.mark)
    }
    return page.text
  }

  private static func fields(
    _ request: PolicyPreview.Request, _ style: ReportStyle
  ) -> [Field] {
    let (before, after) = (request.before, request.after)
    var fields: [Field] = []
    func add(_ label: Message, _ old: String?, _ new: String?) {
      guard old != new else { return }
      fields.append(Field(label, Phrase(verbatim: "\(old ?? "–") → \(new ?? "–")")))
    }
    add("Rank", "\(before.rank)", "\(after.rank)")
    add("Comes back", before.opens?.momentText, after.opens?.momentText)
    add("Zone", before.option?.fence.word, after.option?.fence.word)
    add("Price", price(before.option, style), price(after.option, style))
    add("May be approved", before.option.map(approval), after.option.map(approval))
    add("Signed by", before.option.map(signers), after.option.map(signers))
    return fields
  }

  private static func price(
    _ option: PolicyPreview.Option?, _ style: ReportStyle
  ) -> String? {
    option?.charged.map { style.duration($0) }
  }

  private static func approval(_ option: PolicyPreview.Option) -> String {
    option.isOverdrawn
      ? say("no: more than is left") : option.isAllowed ? say("yes") : say("no")
  }

  private static func signers(_ option: PolicyPreview.Option) -> String {
    option.signers.map(\.word).joined(separator: ", ")
  }
}
