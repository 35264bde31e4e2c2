public import Planning

/// A time in which a plan is to be left alone.
public struct FreezeWindow: Sendable, Equatable {
  /// Unique within its project.
  public var id: String
  public var from: PlanTime
  /// The first moment after it.
  public var until: PlanTime
  /// Whether nothing may be moved in it at all; else a change needs a reason of everybody
  /// who approves it.
  public var isHard: Bool
  public var reason: String

  public init(id: String, from: PlanTime, until: PlanTime, isHard: Bool, reason: String) {
    self.id = id
    self.from = from
    self.until = until
    self.isHard = isHard
    self.reason = reason
  }

  /// Whether work as placed lies in it, if only in part.
  public func holds(_ placement: Placement) -> Bool {
    placement.start == placement.finish
      ? from <= placement.start && placement.start < until
      : placement.start < until && from < placement.finish
  }

  /// The lines that an option takes into the window, out of it or about in it.
  public func touched(by moves: [TaskMove]) -> [TaskID] {
    moves.filter { move in [move.before, move.after].compactMap { $0 }.contains(where: holds) }
      .map(\.task)
  }

  /// Whether an option may be approved, or carried out, by those who give reasons.
  ///
  /// - Throws: `Refusal` where it touches a hard window, or a soft one without a reason.
  public func check(_ option: OptionAssessment, reasons: [String]) throws(Refusal) {
    let tasks = touched(by: option.moves)
    guard !tasks.isEmpty else { return }
    if isHard { throw .freeze(.frozen(self, tasks)) }
    if reasons.contains(where: \.isEmpty) { throw .freeze(.reasonMissing(self, tasks)) }
  }
}
