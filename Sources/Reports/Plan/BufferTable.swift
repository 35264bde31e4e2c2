import ChangeControl
import Planning
import Wording

/// Buffers before and after one option, with a gauge of what is drawn.
enum BufferTable {
  static func table(_ effects: [BufferEffect], _ style: ReportStyle) -> Table {
    var table = Table([
      Table.Column("Buffer"), Table.Column("Size", .right), Table.Column("Drawn", .right),
      Table.Column("After", .right), Table.Column("Draws", .right), Table.Column("Left", .right),
      Table.Column(""),
    ])
    for effect in effects {
      let left = effect.reserved - effect.drawnAfter
      let change = effect.drawnAfter - effect.drawnBefore
      table.rows.append([
        Phrase(verbatim: effect.buffer.text), Phrase(verbatim: style.duration(effect.reserved)),
        Phrase(verbatim: style.duration(effect.drawnBefore)),
        Phrase(verbatim: style.duration(effect.drawnAfter)),
        Phrase(verbatim: style.signedDuration(change), change == 0 ? .faint : .strong),
        Phrase(verbatim: style.duration(left), left < 0 ? .bad : nil),
        Gauge.buffer(drawn: effect.drawnAfter, of: effect.reserved, 20, .warning)
          + (left < 0 ? Phrase(" overdrawn", .bad) : ""),
      ])
    }
    return table
  }
}
