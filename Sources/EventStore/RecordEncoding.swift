/// An event with everything that its record holds.
struct RecordDraft {
  let event: NewEvent
  let stamp: CommandStamp
  let type: NameID
  let stream: NameID
  let actor: NameID
  let position: UInt64
  let revision: UInt64
  let recorded: Int64
}

extension RecordDraft {
  /// The record as ``RecordLayout`` describes it.
  func encode() -> [UInt8] {
    let command = Array(stamp.id.utf8)
    let correlation = Array((stamp.correlation ?? "").utf8)
    var bytes: [UInt8] = []
    bytes.reserveCapacity(
      RecordLayout.headerLength + command.count + correlation.count + event.payload.count)
    bytes.append(littleEndian: RecordLayout.format)
    bytes.append(littleEndian: event.schemaVersion)
    bytes.append(littleEndian: type.rawValue)
    bytes.append(littleEndian: stream.rawValue)
    bytes.append(littleEndian: actor.rawValue)
    bytes.append(littleEndian: position)
    bytes.append(littleEndian: revision)
    bytes.append(littleEndian: recorded)
    bytes.append(littleEndian: event.effective)
    bytes.append(bigEndian: event.id.high)
    bytes.append(bigEndian: event.id.low)
    bytes.append(littleEndian: stamp.causation ?? 0)
    bytes.append(littleEndian: UInt32(event.payload.count))
    bytes.append(UInt8(command.count))
    bytes.append(UInt8(correlation.count))
    bytes.append(littleEndian: UInt16(0))
    bytes.append(littleEndian: Checksum.of(event.payload.span.bytes))
    var checksum = Checksum()
    checksum.update(with: bytes.span.bytes)
    checksum.update(with: command.span.bytes)
    checksum.update(with: correlation.span.bytes)
    bytes.append(littleEndian: checksum.value)
    bytes += command
    bytes += correlation
    bytes += event.payload
    return bytes
  }
}
