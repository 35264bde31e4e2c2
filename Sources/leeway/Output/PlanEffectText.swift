import ChangeControl
import Engine
import Planning
import Projections
import Reports
import Wording

/// What an event did to a plan: end of work, buffers, tasks.
struct PlanEffectText {
  /// The plan in force before the event, where it is known for certain.
  private let before: PlanState?
  private let event: LedgerEvent

  init(_ event: LedgerEvent, before: PlanState?) {
    self.event = event
    self.before = before.flatMap { $0.revision + 1 == Int(event.revision) ? $0 : nil }
  }

  var lines: [ReceiptReport.Line] {
    guard case .plan(let change) = event.event else { return [] }
    switch change {
    case .imported: return []
    case .progressed(let progressed):
      return lines(progressed.moves, progressed.draws, change)
    case .rescheduled(let rescheduled):
      return lines(rescheduled.moves, rescheduled.draws, change)
    }
  }

  private func lines(
    _ moves: [Placement], _ draws: [BufferDraw], _ change: PlanEvent
  ) -> [ReceiptReport.Line] {
    var state = before
    if before != nil { PlanStream.evolve(&state, change) }
    var lines: [ReceiptReport.Line] = [.fact("Plan", "revision \(event.revision)")]
    if let before, let after = state {
      let finish = after.finish.finishDate
      lines.append(
        .fact(
          "Finish",
          before.finish == after.finish
            ? "\(finish), unchanged" : "\(before.finish.finishDate) → \(finish)"))
    }
    lines.append(.fact("Moved", "\(moved(moves, state?.plan))"))
    for (index, draw) in draws.enumerated() {
      lines.append(.fact(index == 0 ? "Buffers" : "", "\(words(draw, state))"))
    }
    if draws.isEmpty { lines.append(.fact("Buffers", "none touched")) }
    return lines
  }

  /// Tasks, as an evaluation counts them: no heading, no milestone, as far as is known.
  private func moved(_ moves: [Placement], _ plan: Plan?) -> String {
    let count = moves.count { (plan?.task($0.task)?.kind ?? .work) == .work }
    return Counted("\(count)", isOne: count == 1, "task").description
  }

  /// `PB gives 2d3h: 4d3h of 5d drawn`.
  private func words(_ draw: BufferDraw, _ state: PlanState?) -> String {
    let style = state.map { ReportStyle().measured(by: $0.plan) } ?? ReportStyle()
    let size = style.duration(abs(draw.minutes))
    var text =
      draw.minutes < 0
      ? say("\(draw.buffer) gets back \(size)") : say("\(draw.buffer) gives \(size)")
    if let account = state?.buffers.first(where: { $0.reserve.id == draw.buffer }) {
      text +=
        say(
          ": \(style.duration(account.drawn)) of \(style.duration(account.reserve.reserved)) drawn")
      if account.balance < 0 { text += say(", OVERDRAWN") }
    }
    return text
  }
}

extension PlanTime {
  /// The day of a finish: midnight ends the day before.
  var finishDate: String { PlanTime(minute: minute - 1).dateText }
}
