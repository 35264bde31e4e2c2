public import ChangeControl
import Planning
public import Projections
import Wording

/// Events in full: who, when, in which role, why, on what evidence, with what
/// effect.
public enum AuditReport {
  /// The events, in the order given, one block each.
  ///
  /// The `subject` says what the trail is about, such as "CR-7 Second gripper".
  /// The plan in force gives tasks their names; the board tells the role of an
  /// actor where the event does not.
  public static func text(
    _ events: [LedgerEvent], subject: String, plan: PlanState? = nil, board: Board? = nil,
    _ style: ReportStyle = ReportStyle()
  ) -> String {
    let style = plan.map { style.measured(by: $0.plan) } ?? style
    guard !events.isEmpty else {
      return Page.note("Nothing is recorded about \(subject).", next: "leeway history", style)
    }
    var names = plan.map { PlanNames($0) } ?? PlanNames()
    var page = Page(style)
    page.title(
      Phrase("Audit trail · \(subject)", .strong),
      Phrase(verbatim: Amount.count(events.count, "event")))
    for event in events {
      if case .change(.submitted(let submission)) = event.event {
        names.add(submission.request.edits)
      }
      draw(event, names, board, on: &page)
      page.blank()
    }
    return page.text
  }

  private static func draw(
    _ event: LedgerEvent, _ names: PlanNames, _ board: Board?, on page: inout Page
  ) {
    let style = page.style
    let title = EventTitle(event.event, style)
    let facts = EventFacts(event.event, revision: event.revision, names, style)
    page.paragraph(
      Phrase("#\(event.position)", .accent) + Phrase("  \(EventTime.text(event.recorded))  ")
        + Phrase(verbatim: title.title, .strong) + Phrase(": \(title.summary)"), hanging: 4)
    var who = event.actor
    if let role = facts.role ?? board?.role(of: event.actor)?.word { who += ", \(role)" }
    var fields = [Field("who", Phrase(verbatim: who))]
    if event.effective != event.recorded {
      fields.append(Field("effective", Phrase(verbatim: EventTime.text(event.effective))))
    }
    if let why = facts.why {
      fields.append(Field("why", why.isEmpty ? "no reason given" : Phrase(verbatim: why)))
    }
    fields += Field.list("evidence", facts.evidence.map { Phrase(verbatim: $0) })
    fields += Field.list("effect", facts.effect.map { Phrase(verbatim: $0) })
    fields.append(Field("stream", Phrase("\(event.stream.text), revision \(event.revision)")))
    page.fields(fields, indent: 4)
  }
}
