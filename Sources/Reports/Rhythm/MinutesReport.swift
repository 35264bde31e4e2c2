import ChangeControl
import Planning
public import Projections
import Wording

/// The minutes of a review cycle, from what was recorded.
public enum MinutesReport {
  public static func text(_ record: CycleRecord, _ style: ReportStyle = ReportStyle()) -> String {
    var page = Page(style)
    page.title(
      Phrase("Minutes of cycle \(record.cycle)", .strong),
      Phrase(
        "\(record.opens.dateText) to \(PlanTime(minute: record.closes.minute - 1).dateText)",
        .faint))
    let present = record.present.map { "\($0.person) (\($0.role.word))" }.joined(separator: ", ")
    let voted = Set(record.present.map(\.person))
    let absent = (record.board?.members ?? []).filter { !voted.contains($0.person) }
      .map { "\($0.person) (\($0.role.word))" }.joined(separator: ", ")
    page.fields([
      Field("Voted", Phrase(verbatim: present.isEmpty ? say("nobody") : present), hanging: 2),
      Field("Did not vote", Phrase(verbatim: absent.isEmpty ? say("nobody") : absent), hanging: 2),
    ])
    let decided = record.items.filter { $0.decision != nil }
    page.section("DECISIONS")
    if decided.isEmpty { page.paragraph(Phrase("Nothing was decided.")) }
    for item in decided { draw(item, on: &page) }
    list(
      "VOTED ON, NOT DECIDED", record.items.filter { $0.decision == nil && !$0.votes.isEmpty },
      on: &page)
    list("CARRIED OUT", record.items.filter(\.wasCarriedOut), on: &page)
    list("NEW REQUESTS", record.items.filter(\.wasSubmitted), on: &page)
    list("WITHDRAWN", record.items.filter(\.wasWithdrawn), on: &page)
    return page.text
  }

  private static func draw(_ item: CycleRecord.Item, on page: inout Page) {
    guard let decision = item.decision else { return }
    page.paragraph(
      Phrase(verbatim: "\(item.change) \(item.title): ", .strong)
        + Phrase(verbatim: decision.choice.words), hanging: 2)
    if let effect = item.effect {
      page.paragraph(
        Phrase(
          verbatim: say(
            "End of work \(effect.finishBefore.finishText) → \(effect.finishAfter.finishText), buffer drawn \(page.style.duration(effect.drawn))"
          )), indent: 2, hanging: 2)
    }
    for vote in item.votes {
      let reason = vote.reason.isEmpty ? "" : ": \(vote.reason)"
      page.paragraph(
        Phrase(verbatim: "\(vote.person), \(vote.role.word), \(vote.choice.words)\(reason)"),
        indent: 2, hanging: 2)
    }
  }

  private static func list(
    _ heading: Message, _ items: [CycleRecord.Item], on page: inout Page
  ) {
    guard !items.isEmpty else { return }
    page.section(heading)
    for item in items {
      page.paragraph(
        Phrase(verbatim: "\(item.change) \(item.title)") + Phrase(", \(item.department)", .faint),
        hanging: 2)
    }
  }
}
