import EventStore

@testable import Engine

/// Reads the lines of a dump, each for itself and in the order that they must have.
@_cdecl("LLVMFuzzerTestOneInput")
public func readLines(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  let reader = LineReader(bytes: Array(UnsafeBufferPointer(start: start, count: count)))
  var order = HistoryOrder()
  while let line = try? reader.next() {
    guard let read = try? DumpLine(line.bytes) else { continue }
    switch read {
    case .event(let event, let closing):
      check(event.recorded)
      check(event.effective)
      _ = order.follow(event)
      if let closing { _ = order.close(closing) }
    case .command(let receipt):
      check(receipt.recorded)
      _ = order.close(receipt)
    case .ledger, .end: break
    }
  }
  return 0
}

/// A time that was read is written as one that is read the same.
private func check(_ moment: Int64) {
  let again = Timestamp.text(moment).flatMap(Timestamp.milliseconds)
  precondition(again == nil || again == moment, "a time is not what it was")
}
