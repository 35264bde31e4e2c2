extension Verifier {
  /// The stretches in which a task takes its people; none where it is done.
  func parts(of place: Int, _ mine: Placement) -> [Placement.Piece] {
    switch plan.tasks[place].progress {
    case .finished: return []
    case .notStarted:
      return mine.pieces.isEmpty
        ? [Placement.Piece(start: mine.start, finish: mine.finish)] : mine.pieces
    case .started(_, _, let asOf):
      let start = max(asOf, mine.start)
      return mine.pieces.isEmpty
        ? [Placement.Piece(start: start, finish: max(start, mine.finish))] : mine.pieces
    }
  }

  /// The working minutes of a placement, its pauses left out.
  func minutes(of mine: Placement, in time: WorkTime, from start: PlanTime) -> Int {
    guard !mine.pieces.isEmpty else { return time.minutes(from: start, to: mine.finish) }
    return mine.pieces.reduce(0) { $0 + time.minutes(from: $1.start, to: $1.finish) }
  }

  /// Checks that work pauses only where it may: in order, from its start to its
  /// finish, each part from a working minute to a working minute.
  mutating func checkPieces(of place: Int) {
    guard let mine = placements[place], let first = mine.pieces.first,
      let last = mine.pieces.last
    else { return }
    let (task, time) = (plan.tasks[place], workTime(of: place))
    if !task.isSplittable {
      report(.pieces, [task.id], "\(task.id) pauses, but may not be split")
    }
    if !plan.isLevelled {
      report(.pieces, [task.id], "\(task.id) pauses in a plan in which nobody has to wait")
    }
    switch task.progress {
    case .finished:
      report(.pieces, [task.id], "\(task.id) is done, but parts of it are planned")
    case .notStarted:
      if first.start != mine.start {
        report(
          .pieces, [task.id],
          "the first part of \(task.id) starts \(first.start), but \(task.id) \(mine.start)")
      }
    case .started(let start, _, let asOf):
      if first.start < max(start, asOf) {
        report(
          .pieces, [task.id],
          "what is left of \(task.id) starts \(first.start), before its data date \(asOf)")
      }
    }
    if last.finish != mine.finish {
      report(
        .pieces, [task.id],
        "the last part of \(task.id) finishes \(last.finish), but \(task.id) \(mine.finish)")
    }
    for (index, piece) in mine.pieces.enumerated() {
      if piece.start >= piece.finish
        || index > 0 && time.minutes(from: mine.pieces[index - 1].finish, to: piece.start) <= 0
      {
        report(
          .pieces, [task.id],
          "the part of \(task.id) from \(piece.start) to \(piece.finish) is empty, "
            + "out of order or without a pause before it")
      }
      if time.nextWorking(at: piece.start) != piece.start
        || time.previousWorking(at: piece.finish) != piece.finish
      {
        report(
          .calendar, [task.id],
          "the part of \(task.id) from \(piece.start) to \(piece.finish) "
            + "begins or ends when it is not worked on")
      }
    }
  }
}
