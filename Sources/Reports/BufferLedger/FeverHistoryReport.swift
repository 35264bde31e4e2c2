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
    page.title(Phrase(say("\(buffer) · fever history"), .strong))
    var table = Table([
      Table.Column(say("Position"), .right), Table.Column(say("Recorded")),
      Table.Column(say("Drawn"), .right), Table.Column(say("Chain done"), .right),
      Table.Column(say("Burn rate"), .right), Table.Column(say("Zone"), .left, .flexible),
    ])
    for record in records {
      let reading = record.reading
      table.rows.append([
        Phrase("#\(record.position)"), Phrase(EventTime.text(record.recorded)),
        Phrase(Amount.share(reading.penetration)), Phrase(Amount.share(reading.completion)),
        Phrase(reading.burnRate.map { Amount.ratio($0) } ?? "-"),
        Phrase.zone(reading.zone, pending: reading.pending),
      ])
    }
    page.table(table)
    return page.text
  }
}
