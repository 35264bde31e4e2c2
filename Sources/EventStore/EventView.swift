/// An event lent straight from the map, for the time of a visit.
///
/// The header has been checked when the view is lent; the payload is checked
/// when it is asked for, so that skipping an event does not touch it.
public struct EventView: ~Copyable {
  private let record: UnsafeRawPointer
  private let count: Int
  private let payloadOffset: Int
  // A view is lent for a visit by an owner of the names, which so outlive it; to
  // retain them for every event of a scan costs more than to read its header.
  // Nil for a record that is in no store.
  private let names: Unmanaged<Names>?

  init(
    _ bytes: UnsafeRawBufferPointer, at position: UInt64, names: Unmanaged<Names>?
  ) throws(EventStoreError) {
    let header = RecordLayout.headerLength
    guard let record = bytes.baseAddress, bytes.count >= header,
      Self.number(record, 0) == RecordLayout.format
    else {
      throw .damaged(position: position, finding: "the record has no known format")
    }
    let commandLength = Int(bytes[RecordLayout.commandLengthOffset])
    let correlationLength = Int(bytes[RecordLayout.correlationLengthOffset])
    let payloadOffset = header + commandLength + correlationLength
    let payloadLength: UInt32 = Self.number(record, RecordLayout.payloadLengthOffset)
    let end = payloadOffset + Int(payloadLength)
    let named: UInt64 = Self.number(record, RecordLayout.positionOffset)
    guard bytes.count == end + TreeRow.byteCount(at: named) else {
      throw .damaged(position: position, finding: "the record has a wrong length")
    }
    var checksum = Checksum()
    checksum.update(with: bytes.bytes.extracting(0..<RecordLayout.headerChecksumOffset))
    checksum.update(with: bytes.bytes.extracting(header..<payloadOffset))
    guard checksum.value == Self.number(record, RecordLayout.headerChecksumOffset) else {
      throw .damaged(position: position, finding: "the header does not match its checksum")
    }
    guard named == position else {
      throw .damaged(position: position, finding: "the record belongs to another position")
    }
    self.record = record
    self.payloadOffset = payloadOffset
    self.names = names
    count = end
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
      high: (number(RecordLayout.idOffset) as UInt64).byteSwapped,
      low: (number(RecordLayout.idOffset + 8) as UInt64).byteSwapped)
  }

  /// The position of the event that led to the command.
  public var causation: UInt64? {
    let position: UInt64 = number(RecordLayout.causationOffset)
    return position == 0 ? nil : position
  }

  /// The name of a number found in this event.
  public func name(of id: NameID) throws(EventStoreError) -> String {
    guard let name = try names?.takeUnretainedValue().name(of: id) else {
      throw .damaged(position: position, finding: "name \(id.rawValue) is missing")
    }
    return name
  }

  public func commandID() throws(EventStoreError) -> String {
    let start = RecordLayout.headerLength
    return try text(from: start, to: start + length(at: RecordLayout.commandLengthOffset))
  }

  public func correlation() throws(EventStoreError) -> String? {
    let length = length(at: RecordLayout.correlationLengthOffset)
    return length == 0 ? nil : try text(from: payloadOffset - length, to: payloadOffset)
  }

  /// Lends the payload once it matches its checksum.
  @inlinable
  public func withPayload<Result, Failure: EventStoreFailure>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    let payload = try Failure.relaying(try checkedPayload())
    return try body(payload.bytes)
  }

  @usableFromInline
  func checkedPayload() throws(EventStoreError) -> UnsafeRawBufferPointer {
    let payload = UnsafeRawBufferPointer(
      start: record + payloadOffset, count: count - payloadOffset)
    guard Checksum.of(payload.bytes) == number(RecordLayout.payloadChecksumOffset) else {
      throw .damaged(position: position, finding: "the payload does not match its checksum")
    }
    return payload
  }

  /// Holds the record and its names against the leaf of the tree that is stored with
  /// it.
  public func checkHash() throws(EventStoreError) {
    // The hashes stand behind the record; their length was checked with the header.
    let hash = UnsafeRawBufferPointer(start: record + count, count: TreeHash.byteCount)
    guard TreeHash.leaf(try treeEntry()) == TreeHash(hash.bytes, at: 0) else {
      throw .damaged(position: position, finding: "the record does not match its hash")
    }
  }

  /// Lends the whole record as it is stored, without the hashes behind it.
  public func withRecord<Result, Failure: Error>(
    _ body: (RawSpan) throws(Failure) -> Result
  ) throws(Failure) -> Result {
    try body(UnsafeRawBufferPointer(start: record, count: count).bytes)
  }

  private func text(from start: Int, to end: Int) throws(EventStoreError) -> String {
    let bytes = UnsafeRawBufferPointer(start: record + start, count: end - start)
    guard let text = String(validating: bytes, as: UTF8.self) else {
      throw .damaged(position: position, finding: "an id is not valid UTF-8")
    }
    return text
  }

  private func length(at offset: Int) -> Int { Int(number(offset) as UInt8) }

  private func number<Number: FixedWidthInteger & BitwiseCopyable>(_ offset: Int) -> Number {
    Self.number(record, offset)
  }

  private static func number<Number: FixedWidthInteger & BitwiseCopyable>(
    _ record: UnsafeRawPointer, _ offset: Int
  ) -> Number {
    Number(littleEndian: record.loadUnaligned(fromByteOffset: offset, as: Number.self))
  }
}

@available(*, unavailable)
extension EventView: Sendable {}
