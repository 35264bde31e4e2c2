import ChangeControl
import Planning
import Projections

/// The double-entry ledger and fever histories as JSON and as rows: whole minutes,
/// thousandths, prices in per cent.
enum BufferLedgerJSON {
  static func value(_ view: BufferLedgerView, of buffer: BufferID?) -> JSON {
    [
      "project": .string(view.project.text),
      "transactions": .list(transactions(view, of: buffer)) { transaction in
        [
          "position": .integer(Int(transaction.position)),
          "recorded": .integer(Int(transaction.recorded)),
          "entries": .list(transaction.entries) {
            ["account": .string($0.account.code), "minutes": .integer($0.minutes)]
          },
          "zone": .string(transaction.charge?.fence.code),
          "drawn": .integer(transaction.charge?.minutes),
          "charged": .integer(transaction.charge?.charged),
        ]
      },
      "balances": .list(view.balances) {
        [
          "account": .string($0.account.code), "reserved": .integer($0.balance.reserved),
          "takenOut": .integer($0.balance.drawn), "putIn": .integer($0.balance.restored),
          "balance": .integer($0.balance.balance),
        ]
      },
      "spending": .list(view.spending) {
        [
          "department": .string($0.department), "cycle": .integer($0.cycle),
          "allowance": .integer($0.allowance), "charged": .integer($0.charged),
          "left": .integer($0.left),
        ]
      },
      "prices": .list(view.prices(.liquid).indices.map { $0 }) { index in
        [
          "buffer": .string(view.prices(.liquid)[index].buffer.text),
          "frozen": .integer(view.prices(.frozen)[index].price),
          "slushy": .integer(view.prices(.slushy)[index].price),
          "liquid": .integer(view.prices(.liquid)[index].price),
        ]
      },
    ]
  }

  static func csv(_ view: BufferLedgerView, of buffer: BufferID?) -> String {
    var csv = CSV(["position", "recorded", "account", "minutes"])
    for transaction in transactions(view, of: buffer) {
      for entry in transaction.entries {
        csv.add([
          "\(transaction.position)", "\(transaction.recorded)", entry.account.code,
          "\(entry.minutes)",
        ])
      }
    }
    return csv.text
  }

  private static func transactions(
    _ view: BufferLedgerView, of buffer: BufferID?
  ) -> [BufferTransaction] {
    guard let buffer else { return view.transactions }
    return view.transactions.filter { transaction in
      transaction.entries.contains { $0.account == .buffer(buffer) }
    }
  }

  static func history(_ buffer: BufferID, _ records: [FeverRecord]) -> JSON {
    [
      "buffer": .string(buffer.text),
      "readings": .list(records) {
        [
          "position": .integer(Int($0.position)), "recorded": .integer(Int($0.recorded)),
          "penetrationPermille": .integer($0.reading.penetration),
          "completionPermille": .integer($0.reading.completion),
          "burnRatePermille": .integer($0.reading.burnRate),
          "zone": .string($0.reading.zone.word),
          "pendingZone": .string($0.reading.pending?.word),
        ]
      },
    ]
  }

  static func csv(_ buffer: BufferID, _ records: [FeverRecord]) -> String {
    var csv = CSV([
      "buffer", "position", "recorded", "penetration_permille", "completion_permille",
      "burn_rate_permille", "zone", "pending_zone",
    ])
    for record in records {
      let reading = record.reading
      csv.add([
        buffer.text, "\(record.position)", "\(record.recorded)", "\(reading.penetration)",
        "\(reading.completion)", reading.burnRate.map(String.init) ?? "", reading.zone.word,
        reading.pending?.word ?? "",
      ])
    }
    return csv.text
  }
}

extension TimeFence {
  fileprivate var code: String {
    switch self {
    case .frozen: "frozen"
    case .slushy: "slushy"
    case .liquid: "liquid"
    }
  }
}
