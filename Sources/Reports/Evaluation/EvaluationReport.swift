public import ChangeControl
public import Planning
import Wording

/// What a change would cost: the options side by side, then each in detail.
public enum EvaluationReport {
  /// The evaluation of a change, for those who decide about it.
  ///
  /// Names come from `plan`, the plan in force, which also tells whether the
  /// evaluation is stale; `requestRevision` tells whether the request has been
  /// revised since. `closedAs` is the stage of a request of which nothing more
  /// can come. Each option lists `movesShown` of the tasks it moves.
  public static func text(
    _ change: ChangeID, _ request: ChangeRequest, _ record: EvaluationRecord, plan: PlanState,
    goals: [Goal], requestRevision: Int? = nil, closedAs: String? = nil,
    _ style: ReportStyle = ReportStyle(),
    movesShown: Int = 6
  ) -> String {
    let style = style.measured(by: plan.plan)
    let evaluation = record.evaluation
    var names = PlanNames(plan)
    names.add(request.edits)
    var page = Page(style)
    page.title(
      Phrase("\(change) · \(request.title)", .strong), Phrase("evaluation \(record.digest.short)"))
    let stale =
      closedAs == nil
      ? staleness(evaluation, plan: plan, requestRevision: requestRevision) : nil
    if let closedAs {
      page.paragraph(Phrase("The request is \(closedAs); this is what it was decided on."))
      page.blank()
    }
    if let stale {
      page.paragraph(Phrase("STALE", .bad) + Phrase(": \(stale)"), hanging: 2)
      page.next("leeway evaluate \(change)")
      page.blank()
    }
    RequestFields(request, plan: plan, style).draw(on: &page)
    if closedAs == nil { note(unreported(evaluation, plan), on: &page) }

    let recommendation = evaluation.recommendation
    page.section("RECOMMENDED: \(recommendation.option.word)")
    page.paragraph(Phrase(verbatim: recommendation.option.meaning))
    page.paragraph(Phrase(verbatim: recommendation.reason.sentence))
    for pair in evaluation.dominated where pair.option != recommendation.option {
      page.paragraph(
        Phrase("\(pair.option.word) is nowhere better than \(pair.by.word).", .faint))
    }
    if evaluation.tradeoffs.count > 1 {
      let words = evaluation.tradeoffs.map(\.word).joined(separator: ", ")
      page.paragraph(Phrase("Each better in something: \(words)."))
    }
    if plan.buffers.isEmpty {
      page.paragraph(
        Phrase("The plan reserves no buffer: a delay shows in the dates alone.", .warning))
    }
    page.blank()
    OptionMatrix(evaluation, goals: goals, names: names, style).draw(on: &page)
    for option in evaluation.options where hasDetail(option) {
      OptionDetail(option, names: names, movesShown: movesShown, style).draw(on: &page)
    }
    drawNotOffered(evaluation, names, on: &page)
    EvaluationEvidence.draw(record, on: &page)
    if stale == nil, closedAs == nil {
      let cycle = evaluation.option(recommendation.option)?.cycle
      page.blank()
      page.next(NextStep.decision(change, recommendation.option, cycle: cycle), indent: 0)
    }
    return page.text
  }

  /// Tasks that were to begin before the day of the evaluation and are not
  /// reported.
  private static func unreported(_ evaluation: Evaluation, _ plan: PlanState) -> Int {
    let starts = Dictionary(plan.placements.map { ($0.task, $0.start) }) { first, _ in first }
    return plan.plan.tasks.count { task in
      task.kind == .work && task.progress == .notStarted
        && (starts[task.id] ?? evaluation.dataDate).day < evaluation.dataDate.day
    }
  }

  private static func note(_ unreported: Int, on page: inout Page) {
    guard unreported > 0 else { return }
    let tasks = Amount.count(unreported, "task")
    page.paragraph(
      Phrase("Note: ", .strong)
        + Phrase(
          unreported == 1
            ? "\(tasks) was to begin before and is not reported; taken to run as planned."
            : "\(tasks) were to begin before and are not reported; taken to run as planned."),
      hanging: 2)
    page.next("leeway progress TASK")
    page.blank()
  }

  private static func hasDetail(_ option: OptionAssessment) -> Bool {
    guard option.isOffered else { return false }
    return option.kind.changesPlan || !option.obstacles.isEmpty || option.cycle != nil
  }

  /// A line for each option that nobody and nothing is there for.
  private static func drawNotOffered(
    _ evaluation: Evaluation, _ names: PlanNames, on page: inout Page
  ) {
    let style = page.style
    let fields = evaluation.options.filter { !$0.isOffered }.compactMap { option in
      option.obstacles.first.map {
        Field("\(option.kind.word)", Phrase(verbatim: $0.words(names, style)))
      }
    }
    guard !fields.isEmpty else { return }
    page.section("NOT AN OPTION")
    page.fields(fields)
  }

  private static func staleness(
    _ evaluation: Evaluation, plan: PlanState, requestRevision: Int?
  ) -> String? {
    if evaluation.planRevision != plan.revision {
      return say(
        "computed on plan revision \(evaluation.planRevision); the plan in force is "
          + "revision \(plan.revision).")
    }
    if let requestRevision, evaluation.requestRevision != requestRevision {
      return say(
        "judges revision \(evaluation.requestRevision) of the request, which now reads as "
          + "revision \(requestRevision).")
    }
    return nil
  }
}
