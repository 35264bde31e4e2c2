@testable import EventStore

/// Reads the record of an event, or, where the first byte is odd, the stored form of
/// a receipt.
///
/// What can be read is written again, and read to be the same.
@_cdecl("LLVMFuzzerTestOneInput")
public func readRecord(_ start: UnsafePointer<UInt8>?, _ count: Int) -> CInt {
  var bytes = Array(UnsafeBufferPointer(start: start, count: count))
  guard let choice = bytes.first else { return 0 }
  bytes.removeFirst()
  let isLeftBroken = choice & 2 != 0
  if choice & 1 == 0 {
    if !isLeftBroken { Mending.record(&bytes) }
    readEvent(bytes)
  } else {
    if !isLeftBroken { Mending.receipt(&bytes, id: "id") }
    readReceipt(bytes)
  }
  return 0
}

private func readEvent(_ bytes: [UInt8]) {
  func read(_ record: [UInt8]) -> RecordedEvent? {
    try? RecordedEvent(record: record) { "\($0.rawValue)" }
  }
  guard let event = read(bytes) else { return }
  func number(_ name: String) -> NameID { NameID(rawValue: UInt32(name) ?? 0) }
  let command = Array(event.commandID.utf8)
  var again: [UInt8] = []
  RecordDraft(
    event: NewEvent(
      id: event.id, type: event.type, schemaVersion: event.schemaVersion,
      effective: event.effective, payload: event.payload),
    type: number(event.type), stream: number(event.stream), actor: number(event.actor),
    position: event.position, revision: event.revision, recorded: event.recorded,
    causation: event.causation ?? 0, ids: command + Array((event.correlation ?? "").utf8),
    commandLength: command.count
  ).encode(into: &again)
  precondition(read(again) == event, "an event is not what it was when it is read again")
}

private func readReceipt(_ bytes: [UInt8]) {
  guard let receipt = try? Receipt(stored: bytes, commandID: "id") else { return }
  precondition(receipt.stored == bytes, "a receipt is not stored as it was")
}
