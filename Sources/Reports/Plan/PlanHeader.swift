import ChangeControl
import Planning
import Projections
import Wording

/// What a reader wants to know before the chart.
struct PlanHeader {
  private let view: PlanView
  private let style: ReportStyle

  init(_ view: PlanView, _ style: ReportStyle) {
    self.view = view
    self.style = style
  }

  func draw(on page: inout Page) {
    let plan = view.state.plan
    page.title(
      Phrase(plan.name.isEmpty ? "\(plan.id)" : "\(plan.name) · \(plan.id)", .strong),
      Phrase("plan revision \(view.state.revision)"))
    if let comparison = view.comparison { draw(comparison, on: &page) }
    page.fields(fields)
  }

  private var fields: [Field] {
    let state = view.state
    let baseline = state.baseline.map(\.finish).max() ?? state.plan.start
    var fields: [Field] = []
    fields.append(Field("Start", Phrase(verbatim: state.plan.start.momentText)))
    if !view.lines.isEmpty {
      let shift = state.finish.shift(from: baseline)
      fields.append(
        Field(
          "Finish",
          Phrase(verbatim: state.finish.finishText, .strong)
            + Phrase(", baseline \(baseline.finishText) (\(shift))")))
      fields.append(Field("Work", Phrase(verbatim: work)))
      fields.append(Field("Promises", promises))
    }
    fields += Field.list(
      "Buffers",
      view.buffers.map { buffer in
        let reserve = buffer.budget.reserve
        let drawn = style.duration(reserve.reserved - buffer.budget.balance)
        return Phrase("\(reserve.id): \(drawn) of \(style.duration(reserve.reserved)) drawn, ")
          + Phrase.zone(buffer.zone, pending: buffer.pending)
          + Phrase(", holds until \(buffer.promise.finishText)")
      })
    return fields
  }

  private var work: String {
    var finished = 0
    var started = 0
    var waiting = 0
    for line in view.lines where line.task.kind == .work {
      switch line.task.progress {
      case .finished: finished += 1
      case .started: started += 1
      case .notStarted: waiting += 1
      }
    }
    guard finished + started + waiting > 0 else { return say("no tasks") }
    return say(
      "\(Amount.count(finished + started + waiting, "task")): \(finished) finished, "
        + "\(started) started, \(waiting) to come")
  }

  private var promises: Phrase {
    let promised = view.lines.filter { $0.task.promise != nil }
    guard !promised.isEmpty else { return "none made" }
    let missed = promised.filter { line in
      line.task.promise.map { line.placement.finish > $0.date } ?? false
    }
    let kept = promised.count - missed.count
    guard !missed.isEmpty else { return Phrase(kept == 1 ? "kept" : "all \(kept) kept", .good) }
    let names = PlanNames(view.state)
    let broken = missed.map { line in
      let promise = line.task.promise
      return say(
        "\(names.task(line.task.id)), promised \(promise?.date.finishText ?? "") to "
          + "\(promise.map { names.customer($0.customer) } ?? ""), now \(line.placement.finish.finishText)"
      )
    }
    return Phrase("\(kept) kept, ") + Phrase("\(missed.count) missed", .bad)
      + Phrase(": \(broken.joined(separator: "; "))")
  }

  private func draw(_ comparison: PlanComparison, on page: inout Page) {
    var names = PlanNames(view.state)
    names.add(comparison.names)
    let option = comparison.option
    page.paragraph(
      Phrase("\(comparison.change) ", .strong) + Phrase(verbatim: comparison.title)
        + Phrase(", option \(option.kind.word)"))
    let state: Phrase =
      comparison.isCarriedOut
      ? "Carried out: the chart shows the plan with it, and what it moved."
      : "Not carried out: the chart shows the plan as it would become."
    page.paragraph(state)
    if comparison.isStale, !comparison.isCarriedOut {
      page.paragraph(
        Phrase("STALE", .bad)
          + Phrase(": the plan has moved since. Next: leeway evaluate \(comparison.change)"))
    }
    for obstacle in option.obstacles {
      page.paragraph(
        Phrase("Cannot be done: ", .bad) + Phrase(verbatim: obstacle.words(names, style)),
        hanging: 2)
    }
    page.paragraph(
      Phrase(
        "End of all work \(option.finishBefore.finishText) → \(option.finishAfter.finishText) "
          + "(\(option.finishAfter.shift(from: option.finishBefore)))"))
    page.blank()
  }
}
