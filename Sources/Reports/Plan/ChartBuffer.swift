import ChangeControl
import Planning
import Projections
import Wording

/// A buffer as a row of the chart, below the line it protects.
struct ChartBuffer {
  var id: BufferID
  var protects: TaskID
  var start: PlanTime
  var end: PlanTime
  var reserved: Int
  /// Working minutes drawn as things stand, or under a compared change.
  var drawn: Int
  /// Drawn before, where a compared change draws on the buffer.
  var drawnBefore: Int?
  var ink: Ink

  init(_ buffer: BufferReport, effects: [BufferEffect]) {
    let reserve = buffer.budget.reserve
    id = reserve.id
    protects = reserve.specification.protects
    start = reserve.start
    end = reserve.end
    reserved = reserve.reserved
    drawn = reserve.reserved - buffer.budget.balance
    ink = buffer.zone.ink
    guard let effect = effects.first(where: { $0.buffer == reserve.id }) else { return }
    drawn = effect.drawnAfter
    if effect.drawnAfter != effect.drawnBefore { drawnBefore = effect.drawnBefore }
  }

  var left: Int { reserved - drawn }

  /// `░ 2d of 5d drawn`.
  func size(_ style: ReportStyle) -> String {
    say("░ \(style.duration(drawn)) of \(style.duration(reserved)) drawn")
  }
}
