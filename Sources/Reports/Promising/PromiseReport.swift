public import ChangeControl
import Planning
import Wording

/// Whether work can be promised, and what each way of doing it would cost.
public enum PromiseReport {
  /// The answer on the plan in force; `goals` are those of the ledger.
  public static func text(
    _ answer: PromiseAnswer, plan: PlanState, goals: [Goal], _ style: ReportStyle = ReportStyle()
  ) -> String {
    let style = style.measured(by: plan.plan)
    let inquiry = answer.inquiry
    var names = PlanNames(plan)
    names.add(answer.request.edits)
    var page = Page(style)
    let work = say("\(style.duration(inquiry.work)) of \(inquiry.skill)")
    page.title(
      Phrase("\(work) for \(names.customer(inquiry.customer))", .strong),
      Phrase("plan revision \(plan.revision)"))
    var fields = [
      Field("Answer", answer.isYes ? Phrase("YES", .good) : Phrase("NO", .bad)),
      Field("Asked for", inquiry.by.map { Phrase(verbatim: moment($0)) } ?? "the earliest date"),
      Field(
        "Earliest promise",
        answer.earliest.map { Phrase(verbatim: moment($0)) }
          ?? Phrase("at no date without breaking a promise or a buffer", .warning)),
      Field("Done by", Phrase(verbatim: names.resource(answer.resource))),
    ]
    if !inquiry.after.isEmpty {
      fields.append(
        Field(
          "After", Phrase(verbatim: inquiry.after.map { names.task($0) }.joined(separator: ", "))))
    }
    page.fields(fields)
    let recommended = answer.evaluation.recommendation.option
    page.section("RECOMMENDED: \(recommended.word)")
    page.paragraph(Phrase(verbatim: recommended.meaning))
    page.paragraph(Phrase(verbatim: answer.evaluation.recommendation.reason.sentence))
    page.blank()
    OptionMatrix(answer.evaluation, goals: goals, names: names, style).draw(on: &page)
    if let option = answer.evaluation.option(recommended), option.kind.changesPlan {
      OptionDetail(option, names: names, movesShown: 6, style).draw(on: &page)
    }
    for option in answer.evaluation.options
    where option.kind.changesPlan && !option.isFeasible && option.isOffered {
      page.section("WHY NOT \(option.kind.word)")
      for obstacle in option.obstacles {
        page.paragraph(Phrase("\(obstacle.words(names, style).sentenceCapital)."), hanging: 2)
      }
    }
    page.blank()
    page.paragraph("Nothing is recorded, reserved or promised by asking.")
    return page.text
  }

  /// A date as it would be promised: the day alone where all of it is left.
  private static func moment(_ time: PlanTime) -> String {
    time.minuteOfDay == 0 ? time.finishText : "\(time.dateText) \(time.timeText)"
  }
}

extension String {
  fileprivate var sentenceCapital: String { prefix(1).uppercased() + dropFirst() }
}
