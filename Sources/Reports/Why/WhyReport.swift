import ChangeControl
import Planning
public import Projections
import Wording

/// Why a line, a day or a buffer is as it is: what holds it, and who put it there.
public enum WhyReport {
  public static func text(_ view: WhyView, _ style: ReportStyle = ReportStyle()) -> String {
    var page = Page(style.measured(by: view.state.plan))
    let writer = WhyPage(view.state, page.style)
    switch view.answer {
    case .task(let task, let steps):
      page.title(Phrase("Why \(writer.names.task(task)) stands where it does", .strong))
      writer.draw(steps, on: &page)
      writer.drawEnd(steps.last, on: &page)
    case .day(let day, let steps):
      let date = PlanTime(minute: day * 1440).dateText
      page.title(
        Phrase("What starts or ends on \(date)", .strong),
        Phrase(verbatim: Amount.count(steps.count, "line")))
      if steps.isEmpty { page.paragraph("No line starts or finishes on that day.") }
      writer.draw(steps, on: &page)
    case .buffer(let report, let steps):
      writer.draw(report, steps, on: &page)
    case .late(let own, let slips):
      writer.draw(own, slips, on: &page)
    case .critical(let task, let steps):
      writer.drawDrivers(of: task, steps, on: &page)
    }
    return page.text
  }
}

/// Draws the parts of an answer.
private struct WhyPage {
  let names: PlanNames
  private let style: ReportStyle
  private let reasons: ReasonWords
  private let origins: OriginWords
  private let state: PlanState

  init(_ state: PlanState, _ style: ReportStyle) {
    self.state = state
    self.style = style
    names = PlanNames(state)
    reasons = ReasonWords(names: names, style: style)
    origins = OriginWords(names: names)
  }

  /// Each line with its dates, what holds it, and what put it there.
  func draw(_ steps: [WhyStep], on page: inout Page) {
    for step in steps {
      let placed = step.step.placement
      page.blank()
      page.title(step, dates(placed), shift(step), names)
      for reason in step.step.reasons {
        page.paragraph(
          Phrase(verbatim: reasons.sentence(reason, of: step.step.task)), indent: 2, hanging: 2)
      }
      draw(step.origin, on: &page)
    }
  }

  func drawEnd(_ step: WhyStep?, on page: inout Page) {
    guard let step, case .reported = step.step.reasons.first else { return }
    page.blank()
    page.paragraph(
      Phrase("The walk ends here, at work under way; data date ")
        + Phrase(verbatim: state.dataDate.momentText, .strong) + Phrase("."))
  }

  private func draw(_ origin: DateOrigin, on page: inout Page) {
    page.paragraph(
      Phrase("put there by ", .faint) + Phrase(verbatim: origins.sentence(origin)), indent: 2,
      hanging: 2)
    for line in origins.decision(origin) {
      page.paragraph(Phrase(verbatim: line, .faint), indent: 4, hanging: 2)
    }
  }

  /// What moved the finish of a line since it entered the plan.
  func draw(_ own: WhyStep, _ slips: [SlipStep], on page: inout Page) {
    let finish = own.step.placement.finish
    let task = state.plan.task(own.step.task)
    page.title(Phrase("Why \(names.task(own.step.task)) is where it is", .strong))
    var fields = [
      Field(
        "Finish",
        Phrase(verbatim: finish.finishText, .strong)
          + Phrase(
            ", baseline \(own.baseline.finish.finishText) "
              + "(\(finish.shift(from: own.baseline.finish)))"))
    ]
    if let promise = task?.promise {
      let isKept = finish <= promise.date
      fields.append(
        Field(
          "Promised",
          Phrase("\(promise.date.finishText) to \(names.customer(promise.customer)), ")
            + (isKept ? Phrase("kept", .good) : Phrase("MISSED", .bad))
            + Phrase(isKept ? "" : " (\(finish.shift(from: promise.date)))")))
    }
    page.fields(fields)
    guard !slips.isEmpty else {
      page.blank()
      page.paragraph("Nothing has moved it since it entered the plan.")
      return
    }
    page.section("WHAT MOVED IT")
    for slip in slips { draw(slip, on: &page) }
    let sum = slips.reduce(0) { $0 + $1.minutes }
    page.blank()
    page.paragraph(
      Phrase("\(style.signedDuration(sum))", .strong)
        + Phrase(" of working time, the sum of \(Amount.count(slips.count, "step"))"))
  }

  private func draw(_ slip: SlipStep, on page: inout Page) {
    page.paragraph(
      Phrase(verbatim: style.signedDuration(slip.minutes), slip.minutes > 0 ? .bad : .good).set(10)
        + Phrase("to \(slip.after.finishText)  ") + Phrase(verbatim: origins.sentence(slip.origin)),
      indent: 2, hanging: 10)
    if let reported = slip.reported, reported.before != reported.after {
      page.paragraph(
        Phrase(
          "its finish moved from \(reported.before.momentText) to "
            + "\(reported.after.momentText)", .faint), indent: 12, hanging: 2)
    }
    for line in origins.decision(slip.origin) {
      page.paragraph(Phrase(verbatim: line, .faint), indent: 12, hanging: 2)
    }
    for draw in slip.draws {
      page.paragraph(
        Phrase(
          draw.minutes >= 0
            ? "draws \(style.duration(draw.minutes)) from \(draw.buffer)"
            : "gives \(style.duration(-draw.minutes)) back to \(draw.buffer)", .faint),
        indent: 12, hanging: 2)
    }
  }

  /// Everything that drives a line, by start.
  func drawDrivers(of task: TaskID, _ steps: [WhyStep], on page: inout Page) {
    page.title(
      Phrase("What drives \(names.task(task))", .strong),
      Phrase(verbatim: Amount.count(steps.count, "line")))
    var table = Table(
      [
        Table.Column("Line", .left, .flexible), Table.Column("Start"), Table.Column("Finish"),
        Table.Column("Float", .right), Table.Column("Held by", .left, .flexible),
      ], wraps: true)
    for step in steps {
      table.rows.append([
        Phrase(verbatim: names.task(step.step.task)),
        Phrase(verbatim: step.step.placement.start.dateText),
        Phrase(verbatim: step.step.placement.finish.finishText),
        Phrase(verbatim: style.duration(step.totalFloat)),
        Phrase(
          verbatim: step.step.reasons.map { reasons.sentence($0, of: step.step.task) }
            .joined(separator: "; ")),
      ])
    }
    page.table(table)
    page.blank()
    page.paragraph(
      "Float is what a line may slip before the end of all work moves; people do not count.")
  }

  /// A buffer's movements and who decided each.
  func draw(_ report: BufferReport, _ steps: [BufferStep], on page: inout Page) {
    let budget = report.budget
    page.title(
      Phrase("Why \(budget.reserve.id) stands where it does", .strong), report.zone.mark)
    page.fields([
      Field(
        "Reserved",
        Phrase(
          "\(style.duration(budget.reserve.reserved)), "
            + "\(budget.reserve.specification.sizing.words)"
            + (budget.reserve.reserved < budget.reserve.wanted
              ? "; it wanted \(style.duration(budget.reserve.wanted))" : ""))),
      Field(
        "Chain", Phrase(verbatim: budget.reserve.chain.map(\.text).joined(separator: " → "))),
      Field("Balance", Phrase(verbatim: style.duration(budget.balance), .strong)),
      Field("Promise", Phrase("holds until \(report.promise.finishText)")),
    ])
    page.section("WHAT MOVED IT")
    for step in steps {
      page.paragraph(
        Phrase(
          verbatim: style.signedDuration(step.entry.minutes), step.entry.minutes < 0 ? .bad : .good
        )
        .set(10) + Phrase(verbatim: origins.sentence(step.origin)), indent: 2, hanging: 10)
      for line in origins.decision(step.origin) {
        page.paragraph(Phrase(verbatim: line, .faint), indent: 12, hanging: 2)
      }
    }
  }

  private func dates(_ placed: Placement) -> Phrase {
    placed.start == placed.finish
      ? Phrase(verbatim: placed.finish.momentText)
      : Phrase("\(placed.start.momentText) to \(placed.finish.momentText)")
  }

  private func shift(_ step: WhyStep) -> Phrase {
    let (now, baseline) = (step.step.placement.finish, step.baseline.finish)
    guard now != baseline else { return "as in the baseline" }
    return Phrase("\(now.shift(from: baseline)) against the baseline")
  }
}

extension Page {
  /// A line of the plan and its dates.
  fileprivate mutating func title(
    _ step: WhyStep, _ dates: Phrase, _ shift: Phrase, _ names: PlanNames
  ) {
    paragraph(
      Phrase(verbatim: names.task(step.step.task), .strong) + Phrase("  ") + dates.unbroken
        + Phrase("  ") + shift.inked(.faint), hanging: 2)
  }
}
