import ChangeControl
import Planning
public import Projections
import Wording

/// What the board has to decide about one project, and what would do best.
public enum AgendaReport {
  /// The requests weighed together, for those who decide about them.
  public static func text(_ agenda: Agenda, _ style: ReportStyle = ReportStyle()) -> String {
    let style = style.measured(by: agenda.plan.plan)
    var names = PlanNames(agenda.plan)
    for request in agenda.requests.values { names.add(request.edits) }
    let words = AgendaWords(names: names, style: style)
    var page = Page(style)
    let plan = agenda.plan.plan
    page.title(
      Phrase("Agenda of \(PlanNames.joined(plan.id, plan.name))", .strong),
      Phrase("plan revision \(agenda.joint.planRevision)"))
    if agenda.lines.isEmpty {
      page.paragraph(Phrase("No request of this plan waits for a decision."))
    } else {
      AgendaRequests.draw(agenda, on: &page)
      page.paragraph(
        Phrase(
          "Each alone, in the order in force: how far the end of work moves, what the buffer that "
            + "gives most gives; ▸ is recommended.", .faint))
      drawBest(agenda, words, on: &page)
      if agenda.lines.count > 1 {
        drawWhole(agenda, words, on: &page)
        drawInteractions(agenda, words, on: &page)
        drawConflicts(agenda, words, on: &page)
      }
    }
    drawWaiting(agenda, on: &page)
    drawNext(agenda, on: &page)
    return page.text
  }

  /// That no plan has an open request.
  public static func empty(_ style: ReportStyle = ReportStyle()) -> String {
    Page.note("No request waits for a decision.", next: "leeway submit", style)
  }

  private static func drawBest(_ agenda: Agenda, _ words: AgendaWords, on page: inout Page) {
    let best = agenda.joint.best
    let taken = best.changes.map(\.text).joined(separator: ", ")
    page.section(best.changes.isEmpty ? "RECOMMENDED: none" : "RECOMMENDED: \(taken)")
    page.paragraph(Phrase(verbatim: words.rule(best, of: agenda.lines.count)))
    if !best.changes.isEmpty {
      var fields = [Field("End of work", words.finish(best.effect, from: agenda.plan.finish))]
      fields += words.buffers(best.effect, agenda.plan)
      fields.append(words.promises(agenda.plan))
      fields.append(
        Field(
          "Worth",
          Phrase(
            "priorities \(best.priority), value \(Amount.text(best.value)); "
              + "\(Amount.count(best.effect.moved, "line")) moved"
              + (best.effect.option == .displace ? ", tasks that can wait give way" : ""))))
      page.fields(fields)
    }
    guard !best.leftOut.isEmpty else { return }
    page.blank()
    page.paragraph(Phrase(best.changes.isEmpty ? "Why not:" : "Left out:"))
    page.fields(
      best.leftOut.map { Field("\($0.change)", Phrase(verbatim: words.reason($0.reason))) },
      indent: 2)
  }

  private static func drawWhole(_ agenda: Agenda, _ words: AgendaWords, on page: inout Page) {
    page.section("ALL \(agenda.lines.count) TOGETHER")
    switch agenda.joint.whole {
    case .contradictory:
      page.paragraph(Phrase("Cannot be made", .bad) + Phrase(": requests contradict each other."))
    case .refused(let refusal):
      page.paragraph(Phrase("Cannot be made", .bad) + Phrase(": \(refusal.sentence)"))
    case .evaluated(let evaluation):
      let options = evaluation.options.filter { option in
        option.kind.changesPlan && option.isOffered
          && !option.obstacles.contains(.nothingToDisplace)
      }
      for option in options {
        var text = Phrase("\(option.kind.word): ", .strong)
        let shift = option.finishAfter.shift(from: option.finishBefore)
        text += Phrase(
          "end of work \(option.finishAfter.finishText) (\(shift)), buffer drawn "
            + "\(words.style.duration(option.bufferDrawn))")
        if let obstacle = option.obstacles.first {
          text += Phrase("; cannot be done", .bad) + Phrase(": \(words.obstacle(obstacle))")
          if option.obstacles.count > 1 {
            text += Phrase(" and \(option.obstacles.count - 1) more")
          }
        }
        page.paragraph(text + ".", hanging: 2)
      }
    }
    if let excess = agenda.joint.excess {
      page.paragraph(
        excess.isZero
          ? Phrase("Together they do what each does alone, added up.")
          : Phrase("Against the sum of each alone: \(words.excess(excess))."), hanging: 2)
    }
  }

  private static func drawInteractions(
    _ agenda: Agenda, _ words: AgendaWords, on page: inout Page
  ) {
    let joint = agenda.joint
    page.section(
      "INTERACTIONS", Phrase("pairs that do not add up: both together against the sum", .faint))
    if joint.interactions.isEmpty { page.paragraph(Phrase("None: every pair adds up.")) }
    page.fields(
      joint.interactions.map {
        Field("\($0.first) + \($0.second)", Phrase(verbatim: words.excess($0.excess)))
      })
    if joint.pairs < joint.pairsInAll {
      page.paragraph(
        Phrase(
          "\(joint.pairs) of \(Amount.text(joint.pairsInAll)) pairs were compared: those that "
            + "rank first.", .warning))
    }
  }

  private static func drawConflicts(_ agenda: Agenda, _ words: AgendaWords, on page: inout Page) {
    guard !agenda.joint.conflicts.isEmpty else { return }
    page.section("CONFLICTS", Phrase("and when the second could go", .faint))
    page.fields(
      agenda.joint.conflicts.map { conflict in
        Field(
          "\(conflict.first) / \(conflict.second)",
          Phrase("\(words.cause(conflict.cause)). ")
            + Phrase(verbatim: words.slot(conflict), words.isOpen(conflict.slot) ? nil : .warning))
      })
  }

  private static func drawBehind(_ agenda: Agenda, on page: inout Page) {
    guard let first = agenda.behind.first, let last = agenda.behind.last else { return }
    page.blank()
    page.paragraph(
      agenda.behind.count == 1
        ? Phrase("1 more request ranks behind these and is not weighed: \(first.entry.change).")
        : Phrase(
          "\(agenda.behind.count) more requests rank behind these and are not weighed, from \(first.entry.change) to \(last.entry.change)."
        ))
    page.next("leeway agenda --seats \(agenda.lines.count + min(agenda.behind.count, 8))")
  }

  private static func drawWaiting(_ agenda: Agenda, on page: inout Page) {
    drawBehind(agenda, on: &page)
    guard !agenda.waiting.isEmpty else { return }
    page.section("NOT WEIGHED")
    page.fields(
      agenda.waiting.map { line in
        let step = NextStep.command(
          line.entry.change, line.entry.stage, isStale: line.isStale,
          recommended: line.entry.evaluation?.recommended)
        return Field(
          "\(line.entry.change)",
          Phrase("\(line.entry.stage.words); ") + Phrase(verbatim: step, .accent))
      })
  }

  /// The next step for the first request of the best set.
  private static func drawNext(_ agenda: Agenda, on page: inout Page) {
    let best = agenda.joint.best.changes
    guard let line = agenda.lines.first(where: { best.contains($0.entry.change) }) else { return }
    let change = line.entry.change
    let step =
      switch line.entry.stage {
      // Its cycle has opened, or it would not be weighed.
      case .deferred: "leeway evaluate \(change)"
      case .submitted, .evaluated, .approved, .rejected, .rescheduled, .withdrawn:
        NextStep.command(
          change, line.entry.stage, isStale: line.isStale,
          recommended: line.entry.evaluation?.recommended)
      }
    page.blank()
    page.next(step, indent: 0)
  }
}
