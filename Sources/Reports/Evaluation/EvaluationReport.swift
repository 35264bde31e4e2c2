public import ChangeControl
public import Planning

/// What a change would cost: the options side by side, then each in detail.
public enum EvaluationReport {
  /// The evaluation of a change, for those who decide about it.
  ///
  /// Names come from `plan`, the plan in force, which also tells whether the
  /// evaluation is stale; `requestRevision` tells whether the request has been
  /// revised since. Each option lists `movesShown` of the tasks it moves.
  public static func text(
    _ change: ChangeID, _ request: ChangeRequest, _ record: EvaluationRecord, plan: PlanState,
    goals: [Goal], requestRevision: Int? = nil, _ style: ReportStyle = ReportStyle(),
    movesShown: Int = 6
  ) -> String {
    let style = style.measured(by: plan.plan)
    let evaluation = record.evaluation
    var names = PlanNames(plan)
    names.add(request.edits)
    var page = Page(style)
    page.title(
      Phrase("\(change) · \(request.title)", .strong), Phrase("evaluation \(record.digest.short)"))
    let stale = staleness(evaluation, plan: plan, requestRevision: requestRevision)
    if let stale {
      page.paragraph(Phrase("STALE", .bad) + Phrase(": \(stale)"), hanging: 2)
      page.next("leeway evaluate \(change)")
      page.blank()
    }
    RequestFields(request, plan: plan, style).draw(on: &page)

    let recommendation = evaluation.recommendation
    page.section("RECOMMENDED: \(recommendation.option.word)")
    page.paragraph(Phrase(recommendation.option.meaning))
    page.paragraph(Phrase(recommendation.reason.sentence))
    page.blank()
    OptionMatrix(evaluation, goals: goals, names: names, style).draw(on: &page)
    for option in evaluation.options where hasDetail(option) {
      OptionDetail(option, names: names, movesShown: movesShown, style).draw(on: &page)
    }
    EvaluationEvidence.draw(record, on: &page)
    if stale == nil {
      let cycle = evaluation.option(recommendation.option)?.cycle
      page.blank()
      page.next(NextStep.decision(change, recommendation.option, cycle: cycle), indent: 0)
    }
    return page.text
  }

  private static func hasDetail(_ option: OptionAssessment) -> Bool {
    option.kind.changesPlan || !option.obstacles.isEmpty || option.cycle != nil
  }

  private static func staleness(
    _ evaluation: Evaluation, plan: PlanState, requestRevision: Int?
  ) -> String? {
    if evaluation.planRevision != plan.revision {
      return "computed on plan revision \(evaluation.planRevision); the plan in force is "
        + "revision \(plan.revision)."
    }
    if let requestRevision, evaluation.requestRevision != requestRevision {
      return "judges revision \(evaluation.requestRevision) of the request, which now reads as "
        + "revision \(requestRevision)."
    }
    return nil
  }
}
