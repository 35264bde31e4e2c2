import ChangeControl
import Planning
import Wording

/// Milestones before and after one option, and whether promises hold.
enum MilestoneTable {
  static func table(_ effects: [MilestoneEffect], _ names: PlanNames) -> Table {
    var table = Table([
      Table.Column("Milestone", .left, .flexible), Table.Column("Before"), Table.Column("After"),
      Table.Column("Moved", isOptional: true), Table.Column("Promised"), Table.Column(""),
    ])
    for effect in effects {
      let shift = effect.shift
      table.rows.append([
        Phrase(verbatim: names.task(effect.task)),
        Phrase(verbatim: effect.before?.finishText ?? "-"),
        Phrase(verbatim: effect.after?.finishText ?? "-"),
        Phrase(verbatim: shift, effect.before == effect.after ? .faint : nil),
        Phrase(verbatim: effect.promised?.finishText ?? ""), verdict(effect),
      ])
    }
    return table
  }

  /// Whether the promise about a milestone holds, before and after.
  private static func verdict(_ effect: MilestoneEffect) -> Phrase {
    guard effect.promised != nil, effect.after != nil else { return "" }
    guard !effect.isMissed else {
      return effect.wasMissed ? Phrase("still late", .warning) : Phrase("MISSED", .bad)
    }
    return Phrase(effect.wasMissed ? "kept again" : "kept", .good)
  }
}

extension MilestoneEffect {
  /// Whether the promise about it does not hold in the plan in force.
  var wasMissed: Bool {
    guard let promised, let before else { return false }
    return before > promised
  }

  /// Whether the promise about it does not hold under the option.
  var isMissed: Bool {
    guard let promised, let after else { return false }
    return after > promised
  }

  /// How far it moves, in words.
  var shift: String {
    switch (before, after) {
    case (let before?, let after?): after.shift(from: before)
    case (nil, _?): say("new")
    case (_?, nil): say("removed")
    case (nil, nil): ""
    }
  }
}
