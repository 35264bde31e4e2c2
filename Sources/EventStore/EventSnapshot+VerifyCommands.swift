internal import LMDB

extension EventSnapshot {
  /// Checks that every receipt is intact and every event it names is its own.
  func verifyCommands(_ report: inout VerificationReport) {
    do throws(EventStoreError) {
      try view.scan(tables.commands) { (key, value) throws(EventStoreError) in
        guard let command = key.text(from: 0, to: key.byteCount) else {
          report.note(.commands, "a command id is not valid UTF-8")
          return .proceed
        }
        do throws(EventStoreError) {
          let receipt = try ReceiptCoding.decode(value, id: command)
          try verify(receipt, &report)
        } catch {
          report.note(.commands, error: error)
        }
        return .proceed
      }
    } catch {
      report.note(.commands, error: error)
    }
  }

  private func verify(
    _ receipt: Receipt, _ report: inout VerificationReport
  ) throws(EventStoreError) {
    if receipt.positions.isEmpty { return }
    if receipt.positions.lowerBound == 0 || receipt.positions.upperBound > report.head + 1 {
      report.note(
        .commands, "the receipt of command \(receipt.commandID) names positions that do not exist")
      return
    }
    for position in receipt.positions {
      let owner = try withEvent(at: position) { (event) throws(EventStoreError) in
        try event.commandID()
      }
      if owner != receipt.commandID {
        report.note(
          .commands, at: position, "the receipt of command \(receipt.commandID) claims the event")
      }
    }
  }
}
