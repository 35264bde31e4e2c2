import ChangeControl
public import Planning
public import Projections
import Wording

/// What a buffer said, reading by reading.
public enum FeverHistoryReport {
  public static func text(
    _ buffer: BufferID, _ records: [FeverRecord], _ style: ReportStyle = ReportStyle()
  ) -> String {
    var page = Page(style)
    page.title(Phrase(verbatim: say("\(buffer) · fever history"), .strong))
    var table = Table([
      Table.Column("Position", .right), Table.Column("Recorded"),
      Table.Column("Drawn", .right), Table.Column("Chain done", .right),
      Table.Column("Burn rate", .right), Table.Column("Zone", .left, .flexible),
    ])
    for record in records {
      let reading = record.reading
      table.rows.append([
        Phrase("#\(record.position)"), Phrase(verbatim: EventTime.text(record.recorded)),
        Phrase(verbatim: Amount.share(reading.penetration)),
        Phrase(verbatim: Amount.share(reading.completion)),
        Phrase(verbatim: reading.burnRate.map { Amount.ratio($0) } ?? "-"),
        Phrase.zone(reading.zone, pending: reading.pending),
      ])
    }
    page.table(table)
    return page.text
  }
}
