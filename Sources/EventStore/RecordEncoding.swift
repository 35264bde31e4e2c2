/// An event with everything that its record holds.
struct RecordDraft {
  let event: NewEvent
  let type: NameID
  let stream: NameID
  let actor: NameID
  let position: UInt64
  let revision: UInt64
  let recorded: Int64
  let causation: UInt64
  /// The command id and the correlation, one behind the other.
  let ids: [UInt8]
  let commandLength: Int
}

extension RecordDraft {
  /// Appends the record as ``RecordLayout`` describes it.
  func encode(into bytes: inout [UInt8]) {
    let start = bytes.count
    bytes.append(contentsOf: repeatElement(0, count: RecordLayout.headerLength))
    bytes.withUnsafeMutableBytes { bytes in
      let header = UnsafeMutableRawBufferPointer(rebasing: bytes[start...])
      store(in: header)
      var checksum = Checksum()
      checksum.update(
        with: UnsafeRawBufferPointer(header).bytes.extracting(0..<RecordLayout.headerChecksumOffset)
      )
      checksum.update(with: ids.span.bytes)
      header.store(checksum.value, at: RecordLayout.headerChecksumOffset)
    }
    bytes += ids
    bytes += event.payload
  }

  private func store(in header: UnsafeMutableRawBufferPointer) {
    header.store(RecordLayout.format, at: RecordLayout.formatOffset)
    header.store(event.schemaVersion, at: RecordLayout.schemaVersionOffset)
    header.store(type.rawValue, at: RecordLayout.typeOffset)
    header.store(stream.rawValue, at: RecordLayout.streamOffset)
    header.store(actor.rawValue, at: RecordLayout.actorOffset)
    header.store(position, at: RecordLayout.positionOffset)
    header.store(revision, at: RecordLayout.revisionOffset)
    header.store(recorded, at: RecordLayout.recordedOffset)
    header.store(event.effective, at: RecordLayout.effectiveOffset)
    header.store(event.id.high.byteSwapped, at: RecordLayout.idOffset)
    header.store(event.id.low.byteSwapped, at: RecordLayout.idOffset + 8)
    header.store(causation, at: RecordLayout.causationOffset)
    header.store(UInt32(event.payload.count), at: RecordLayout.payloadLengthOffset)
    header.store(UInt8(commandLength), at: RecordLayout.commandLengthOffset)
    header.store(UInt8(ids.count - commandLength), at: RecordLayout.correlationLengthOffset)
    header.store(Checksum.of(event.payload.span.bytes), at: RecordLayout.payloadChecksumOffset)
  }
}

extension UnsafeMutableRawBufferPointer {
  /// Stores a number little-endian.
  fileprivate func store<Number: FixedWidthInteger & BitwiseCopyable>(
    _ number: Number, at offset: Int
  ) {
    storeBytes(of: number.littleEndian, toByteOffset: offset, as: Number.self)
  }
}
