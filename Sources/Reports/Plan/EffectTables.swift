import ChangeControl
import Planning

/// Milestones and buffers before and after one option.
struct EffectTables {
  private let option: OptionAssessment
  private let names: [TaskID: String]
  private let style: ReportStyle

  init(_ option: OptionAssessment, names: [TaskID: String], _ style: ReportStyle) {
    self.option = option
    self.names = names
    self.style = style
  }

  func draw(on page: inout Page) {
    drawMilestones(on: &page)
    drawBuffers(on: &page)
  }

  /// Every milestone that moves or is promised.
  func drawMilestones(on page: inout Page) {
    guard !option.milestones.isEmpty else { return }
    var table = Table([
      Table.Column("Milestone", .left, .flexible), Table.Column("Before"), Table.Column("After"),
      Table.Column("Moved"), Table.Column("Promised"), Table.Column(""),
    ])
    for effect in option.milestones {
      let shift: String
      switch (effect.before, effect.after) {
      case (let before?, let after?): shift = after.shift(from: before)
      case (nil, _?): shift = "new"
      case (_?, nil): shift = "removed"
      case (nil, nil): shift = ""
      }
      table.rows.append([
        Phrase(PlanNames.joined(effect.task, names[effect.task])),
        Phrase(effect.before?.finishText ?? "-"), Phrase(effect.after?.finishText ?? "-"),
        Phrase(shift, shift == "unchanged" ? .faint : nil),
        Phrase(effect.promised?.finishText ?? ""), effect.verdict,
      ])
    }
    page.section("MILESTONES")
    page.table(table)
  }

  /// Every buffer of the plan with a gauge of what is drawn.
  func drawBuffers(on page: inout Page) {
    guard !option.buffers.isEmpty else { return }
    var table = Table([
      Table.Column("Buffer"), Table.Column("Size", .right), Table.Column("Drawn", .right),
      Table.Column("After", .right), Table.Column("Draws", .right), Table.Column("Left", .right),
      Table.Column(""),
    ])
    for effect in option.buffers {
      let left = effect.reserved - effect.drawnAfter
      let change = effect.drawnAfter - effect.drawnBefore
      table.rows.append([
        Phrase(effect.buffer.text), Phrase(style.duration(effect.reserved)),
        Phrase(style.duration(effect.drawnBefore)), Phrase(style.duration(effect.drawnAfter)),
        Phrase(style.signedDuration(change), change == 0 ? .faint : .strong),
        Phrase(style.duration(left), left < 0 ? .bad : nil),
        Gauge.buffer(drawn: effect.drawnAfter, of: effect.reserved, 20, .warning)
          + (left < 0 ? Phrase(" overdrawn", .bad) : ""),
      ])
    }
    page.section("BUFFERS")
    page.table(table)
  }
}

extension MilestoneEffect {
  /// Whether the promise about it holds, before and after.
  var verdict: Phrase {
    guard let promised, let after else { return "" }
    let wasKept = before.map { $0 <= promised }
    guard after <= promised else {
      return Phrase(wasKept == false ? "still missed" : "MISSED", .bad)
    }
    return Phrase(wasKept == false ? "kept again" : "kept", .good)
  }
}

extension PlanNames {
  /// `T8 Wiring`, or the id alone.
  static func joined(_ id: TaskID, _ name: String?) -> String {
    guard let name, !name.isEmpty, name != id.text else { return id.text }
    return "\(id) \(name)"
  }
}
