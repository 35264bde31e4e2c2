import ChangeControl
import Planning
import Projections

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
      let shift = effect.map { $0.finish.shift(from: agenda.plan.finish) }
      let isTaken = agenda.joint.best.changes.contains(line.entry.change)
      table.rows.append([
        Phrase((isTaken ? "▸" : "") + String(index + 1)),
        Phrase(line.entry.change.text, .strong),
        Phrase(String(line.priority), line.priority >= 4 ? .warning : nil),
        Phrase(line.entry.title), Phrase(line.entry.value.map(Amount.text) ?? ""),
        Phrase(shift == "unchanged" ? "no" : shift ?? "-"),
        Phrase(effect.map { page.style.duration($0.drawn) } ?? "-"),
        single?.outcome.isFeasible == true ? Phrase("yes", .good) : Phrase("NO", .bad),
      ])
    }
    page.table(table)
  }
}
