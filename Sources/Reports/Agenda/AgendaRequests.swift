import ChangeControl
import Planning
import Projections
import Wording

/// The requests of an agenda, a row each.
enum AgendaRequests {
  static func draw(_ agenda: Agenda, on page: inout Page) {
    var table = Table([
      Table.Column("#", .right), Table.Column("Request"), Table.Column("Prio", .right),
      Table.Column("Title", .left, .flexible), Table.Column("Value", .right, isOptional: true),
      Table.Column("End moves"), Table.Column("Buffer", .right), Table.Column("Can go"),
    ])
    for (index, line) in agenda.lines.enumerated() {
      let single = agenda.joint.singles.first { $0.change == line.entry.change }
      let effect = single?.outcome.effect
      let isTaken = agenda.joint.best.changes.contains(line.entry.change)
      table.rows.append([
        Phrase("\(isTaken ? "▸" : "")\(index + 1)"),
        Phrase(verbatim: line.entry.change.text, .strong),
        Phrase(verbatim: String(line.priority), line.priority >= 4 ? .warning : nil),
        Phrase(verbatim: line.entry.title),
        Phrase(verbatim: line.entry.value.map(Amount.text) ?? ""),
        shift(effect, from: agenda.plan.finish),
        Phrase(verbatim: effect.map { page.style.duration($0.drawn) } ?? "-"),
        single?.outcome.isFeasible == true ? Phrase("yes", .good) : Phrase("NO", .bad),
      ])
    }
    page.table(table)
  }

  private static func shift(_ effect: SetEffect?, from before: PlanTime) -> Phrase {
    guard let effect else { return "-" }
    return effect.finish == before ? "no" : Phrase(verbatim: effect.finish.shift(from: before))
  }
}
