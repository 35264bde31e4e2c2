import ChangeControl
import Engine
import EventStore
import Foundation
import Projections
import Reports
import Wording

/// How the lines of a dump are written.
extension CloudEvent {
  /// The first line: whose history it is.
  static func line(_ ledger: HistoryFrame.Provenance) -> String {
    JSON.members([
      ("specversion", .string(specification)), ("id", .string("ledger:\(ledger.origin)")),
      ("source", .string(source)), ("type", .string(ledgerType)),
      ("datacontenttype", .string("application/json")),
      (
        "data",
        .members([
          ("origin", .string(ledger.origin)), ("verifier", .string(ledger.verifier)),
          ("signedhead", .string(ledger.head)),
        ])
      ),
    ]).text
  }

  /// The line of an entry, without its end.
  static func line(_ entry: HistoryEntry) throws -> String {
    switch entry {
    case .event(let event, let decoded, let receipt): try line(event, decoded, receipt)
    case .command(let receipt): try line(receipt)
    }
  }

  private static func line(
    _ event: RecordedEvent, _ decoded: LedgerEvent, _ receipt: Receipt?
  ) throws -> String {
    let title = Language.$current.withValue(.english) { EventTitle(decoded.event) }
    var members: [(key: String, value: JSON)] = [
      ("specversion", .string(specification)), ("id", .string(event.id.description)),
      ("source", .string(source)), ("type", .string(event.type)),
      ("time", .string(try time(event.recorded, event.position))),
      ("datacontenttype", .string(payloadType)), ("position", .string("\(event.position)")),
      ("stream", .string(event.stream)), ("revision", .string("\(event.revision)")),
      ("schemaversion", .integer(Int(event.schemaVersion))),
      ("effective", .string(try time(event.effective, event.position))),
      ("actor", .string(event.actor)), ("command", .string(event.commandID)),
    ]
    if let correlation = event.correlation { members.append(("correlation", .string(correlation))) }
    if let causation = event.causation { members.append(("causation", .string("\(causation)"))) }
    if let receipt { members += closing(receipt) }
    members.append(("summary", .string("\(title.title): \(title.summary)")))
    members.append(("data_base64", .string(base64(event.payload))))
    return JSON.members(members).text
  }

  private static func line(_ receipt: Receipt) throws -> String {
    let last = receipt.positions.lowerBound - 1
    return JSON.members(
      [
        ("specversion", .string(specification)), ("id", .string("command:\(receipt.commandID)")),
        ("source", .string(source)), ("type", .string(commandType)),
        ("time", .string(try time(receipt.recorded, last))), ("position", .string("\(last)")),
        ("command", .string(receipt.commandID)),
      ] + closing(receipt)
    ).text
  }

  /// What is remembered of a command, in the line that ends it.
  private static func closing(_ receipt: Receipt) -> [(key: String, value: JSON)] {
    [
      ("commandevents", .integer(receipt.positions.count)),
      ("commandhash", .string(hex(receipt.contentHash))),
      ("commandresult", .string(base64(receipt.result))),
    ]
  }

  /// The last line, over all lines before it.
  static func end(_ end: DumpEnd) -> String {
    ([
      "specversion": .string(specification), "id": .string("sha256:\(end.sha256)"),
      "source": .string(source), "type": .string(endType),
      "datacontenttype": .string("application/json"),
      "data": [
        "from": .string("\(end.from)"), "head": .string("\(end.head)"),
        "lines": .string("\(end.lines)"), "sha256": .string(end.sha256),
      ],
    ] as JSON).text
  }

  private static func base64(_ bytes: [UInt8]) -> String { Data(bytes).base64EncodedString() }

  static func hex(_ bytes: some Sequence<UInt8>) -> String {
    bytes.map { String(0x100 + UInt($0), radix: 16).dropFirst() }.joined()
  }

  private static func time(_ milliseconds: Int64, _ position: UInt64) throws -> String {
    guard let text = Timestamp.text(milliseconds) else {
      throw Failure(
        .refused, code: "no-timestamp",
        "Position \(position) has a time that RFC 3339 cannot name: \(milliseconds) ms.",
        next: "Keep this ledger as a copy instead: leeway backup DIR")
    }
    return text
  }
}
