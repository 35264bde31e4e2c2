import ChangeControl
import Planning
public import Projections
import Wording

/// The gates of a plan: where they stand, what is shown, and what waiting costs.
public enum GateReport {
  public static func text(_ gates: [GateView], _ style: ReportStyle = ReportStyle()) -> String {
    guard !gates.isEmpty else {
      return Page.note("The plan has no gates.", next: "leeway gate add GATE --task TASK …", style)
    }
    return gates.map { text($0, style) }.joined(separator: "\n")
  }

  /// What the gates of a plan that are closed cost for each day they stay so; nothing
  /// where none is.
  public static func holds(_ gates: [GateView], _ style: ReportStyle = ReportStyle()) -> String {
    var page = Page(style)
    for view in gates where view.file.stage.isClosed && !view.costs.isEmpty {
      page.section("GATE \(view.file.gate.id): \(stage(view.file.stage))")
      drawCosts(view, on: &page)
    }
    return page.text
  }

  private static func text(_ view: GateView, _ style: ReportStyle) -> String {
    var page = Page(style)
    let file = view.file
    page.title(
      Phrase(verbatim: "\(file.gate.id) · \(file.gate.name)", .strong),
      Phrase(verbatim: stage(file.stage), ink(file.stage)))
    page.fields(fields(view))
    page.blank()
    var table = Table([
      Table.Column("Criterion"), Table.Column("What is asked", .left, .flexible),
      Table.Column("Met"), Table.Column("Shown", .left, .flexible),
    ])
    for criterion in file.gate.criteria {
      let shown = file.evidence.last { $0.criterion == criterion.id }
      let isMet = file.isMet(criterion)
      table.rows.append([
        Phrase(verbatim: criterion.id, criterion.isRequired ? .strong : .faint),
        Phrase(verbatim: criterion.text),
        Phrase(
          verbatim: isMet ? say("yes") : say("no"),
          isMet ? .good : criterion.isRequired ? .bad : .warning),
        Phrase(
          verbatim: (shown?.text ?? "-") + (shown?.digest.map { " [\($0.short)]" } ?? "")),
      ])
    }
    page.table(table)
    if !view.costs.isEmpty {
      page.section("WHAT WAITING COSTS")
      drawCosts(view, on: &page)
    }
    return page.text
  }

  private static func fields(_ view: GateView) -> [Field] {
    let file = view.file
    var fields = [
      Field("Guards", Phrase(verbatim: file.gate.guarded.text)),
      Field("Decides", Phrase(verbatim: file.gate.role.word)),
    ]
    if let decision = file.decision {
      let words = say(
        "\(decision.verdict.word) on \(decision.at.momentText) by \(decision.person)")
      fields.append(Field("Decided", Phrase(verbatim: "\(words): \(decision.reason)")))
    }
    let behind = view.behind.map(\.text).joined(separator: ", ")
    fields.append(
      Field("Behind", Phrase(verbatim: behind.isEmpty ? say("nothing") : behind), hanging: 2))
    if file.stage == .open, !view.begun.isEmpty {
      let begun = view.begun.map(\.text).joined(separator: ", ")
      fields.append(
        Field("At risk", Phrase("begun before the gate: \(begun)", .warning), hanging: 2))
    }
    return fields
  }

  private static func drawCosts(_ view: GateView, on page: inout Page) {
    var table = Table([
      Table.Column("Held for", .right), Table.Column("End of work"), Table.Column("Moves", .right),
      Table.Column("Promises broken", .left, .flexible),
    ])
    for cost in view.costs {
      table.rows.append([
        Phrase(verbatim: Amount.count(cost.days, "day")), Phrase(verbatim: cost.finish.finishText),
        Phrase(verbatim: cost.finish.shift(from: cost.finishNow)),
        Phrase(
          verbatim: cost.broken.isEmpty
            ? say("none") : cost.broken.map(\.text).joined(separator: ", "),
          cost.broken.isEmpty ? nil : .bad),
      ])
    }
    page.table(table)
  }

  private static func stage(_ stage: GateFile.Stage) -> String {
    switch stage {
    case .open: say("open")
    case .passed: say("passed")
    case .held: say("held")
    case .recycled: say("recycled")
    case .stopped: say("stopped")
    }
  }

  private static func ink(_ stage: GateFile.Stage) -> Ink? {
    switch stage {
    case .open: nil
    case .passed: .good
    case .held, .recycled: .warning
    case .stopped: .bad
    }
  }
}
