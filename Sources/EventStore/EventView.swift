/// An event lent straight from the map, for the time of a visit.
///
/// The header has been checked when the view is lent; the payload is checked
/// when it is asked for, so that skipping an event does not touch it.
public struct EventView: ~Copyable {
  private let record: UnsafeRawBufferPointer
  private let names: Names
  private let payloadOffset: Int

  init(_ bytes: UnsafeRawBufferPointer, at position: UInt64, names: Names) throws(EventStoreError) {
    let header = RecordLayout.headerLength
    guard bytes.count >= header, Self.number(bytes, 0) == RecordLayout.format else {
      throw .damaged(position: position, finding: "the record has no known format")
    }
    let commandLength = Int(bytes[RecordLayout.commandLengthOffset])
    let correlationLength = Int(bytes[RecordLayout.correlationLengthOffset])
    let payloadOffset = header + commandLength + correlationLength
    let payloadLength: UInt32 = Self.number(bytes, RecordLayout.payloadLengthOffset)
    let end = payloadOffset + Int(payloadLength)
    let named: UInt64 = Self.number(bytes, RecordLayout.positionOffset)
    guard bytes.count == end + TreeRow.byteCount(at: named) else {
      throw .damaged(position: position, finding: "the record has a wrong length")
    }
    var checksum = Checksum()
    checksum.update(with: bytes.bytes.extracting(0..<RecordLayout.headerChecksumOffset))
    checksum.update(with: bytes.bytes.extracting(header..<payloadOffset))
    guard checksum.value == Self.number(bytes, RecordLayout.headerChecksumOffset) else {
      throw .damaged(position: position, finding: "the header does not match its checksum")
    }
    guard named == position else {
      throw .damaged(position: position, finding: "the record belongs to another position")
    }
    record = UnsafeRawBufferPointer(rebasing: bytes[..<end])
    self.payloadOffset = payloadOffset
    self.names = names
  }

  public var position: UInt64 { number(RecordLayout.positionOffset) }
  public var revision: UInt64 { number(RecordLayout.revisionOffset) }
  public var schemaVersion: UInt16 { number(RecordLayout.schemaVersionOffset) }
  /// When it was stored, in milliseconds since 1970.
  public var recorded: Int64 { number(RecordLayout.recordedOffset) }
  /// When it takes effect, in milliseconds since 1970.
  public var effective: Int64 { number(RecordLayout.effectiveOffset) }
  /// The number of its type; cheaper to compare than the name.
  public var typeID: NameID { NameID(rawValue: number(RecordLayout.typeOffset)) }
  /// The number of its stream; cheaper to compare than the name.
  public var streamID: NameID { NameID(rawValue: number(RecordLayout.streamOffset)) }
  /// The number of who acted; cheaper to compare than the name.
  public var actorID: NameID { NameID(rawValue: number(RecordLayout.actorOffset)) }

  public var id: EventID {
    EventID(
      high: record.bytes.bigEndian(UInt64.self, at: RecordLayout.idOffset),
      low: record.bytes.bigEndian(UInt64.self, at: RecordLayout.idOffset + 8))
  }

  /// The position of the event that led to the command.
  public var causation: UInt64? {
    let position: UInt64 = number(RecordLayout.causationOffset)
    return position == 0 ? nil : position
  }

  /// The name of a number found in this event.
  public func name(of id: NameID) throws(EventStoreError) -> String {
    guard let name = try names.name(of: id) else {
      throw .damaged(position: position, finding: "name \(id.rawValue) is missing")
    }
    return name
  }

  public func commandID() throws(EventStoreError) -> String {
    let start = RecordLayout.headerLength
    return try text(from: start, to: start + Int(record[RecordLayout.commandLengthOffset]))
  }

  public func correlation() throws(EventStoreError) -> String? {
    let length = Int(record[RecordLayout.correlationLengthOffset])
    return length == 0 ? nil : try text(from: payloadOffset - length, to: payloadOffset)
  }

  /// Lends the payload once it matches its checksum.
  public func withPayload<Result, Failure: EventStoreFailure>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let payload = record.bytes.extracting(payloadOffset..<record.count)
    guard Checksum.of(payload) == number(RecordLayout.payloadChecksumOffset) else {
      throw Failure(
        EventStoreError.damaged(
          position: position, finding: "the payload does not match its checksum"))
    }
    return try body(payload)
  }

  /// Lends the whole record as it is stored, without the hashes behind it.
  public func withRecord<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(record.bytes)
  }

  private func text(from start: Int, to end: Int) throws(EventStoreError) -> String {
    guard let text = record.bytes.text(from: start, to: end) else {
      throw .damaged(position: position, finding: "an id is not valid UTF-8")
    }
    return text
  }

  private func number<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Number {
    Self.number(record, offset)
  }

  private static func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ bytes: UnsafeRawBufferPointer, _ offset: Int
  ) -> Number {
    Number(littleEndian: bytes.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}

@available(*, unavailable)
extension EventView: Sendable {}
