public import Planning

extension PlanRescheduled {
  /// The approved option of a change, as its evaluation recorded it.
  ///
  /// Nothing is computed anew: what was signed is what is carried out. `plan` is the
  /// plan in force, which names whom displaced tasks concern.
  ///
  /// - Throws: `Refusal` for a change without an approved option.
  public init(change: ChangeID, file: ChangeFile, plan: Plan) throws(Refusal) {
    guard case .approved(let decision) = file.stage,
      case .approve(let kind) = decision.choice,
      let record = file.evaluation, let option = record.evaluation.option(kind)
    else { throw .notApproved(file.stage.word) }
    self.init(
      change: change, option: kind, evaluation: record.digest,
      edits: option.edits(of: file.request),
      dataDate: record.evaluation.dataDate, moves: option.moves.compactMap(\.after),
      draws: option.buffers.compactMap { effect in
        let minutes = effect.drawnAfter - effect.drawnBefore
        return minutes == 0 ? nil : BufferDraw(buffer: effect.buffer, minutes: minutes)
      },
      displaced: option.displaced, displacements: Displacement.all(of: option, in: plan))
  }
}
