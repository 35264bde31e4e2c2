/// An event as the bytes of its record, without the hashes behind it, and the
/// names for which numbers stand in it.
public struct StoredRecord: Sendable {
  public let position: UInt64
  public let commandID: String
  public let bytes: [UInt8]
  /// Type, stream and actor, each with its number.
  public let names: [(id: NameID, name: String)]
}

extension EventView {
  /// The record as it is stored, its payload checked.
  public func stored() throws(EventStoreError) -> StoredRecord {
    try withPayload { (_) throws(EventStoreError) in }
    return StoredRecord(
      position: position, commandID: try commandID(),
      bytes: withRecord { $0.array(from: 0, to: $0.byteCount) },
      names: [
        (typeID, try name(of: typeID)), (streamID, try name(of: streamID)),
        (actorID, try name(of: actorID)),
      ])
  }
}

extension RecordedEvent {
  /// Reads an event from its record, whose checksums must fit.
  ///
  /// - Throws: `EventStoreError.damaged` for bytes that are no record, or that hold
  ///   a number without a name.
  public init(
    record: [UInt8], names: (NameID) -> String?
  ) throws(EventStoreError) {
    // A view expects the hashes of the tree behind the record; no reader of a
    // record looks at them.
    let span = record.span.bytes
    let at = RecordLayout.positionOffset
    let position = span.byteCount < at + 8 ? 0 : span.littleEndian(UInt64.self, at: at)
    guard position > 0 else {
      throw .damaged(position: nil, finding: "the record has no position")
    }
    let row = record + [UInt8](repeating: 0, count: TreeRow.byteCount(at: position))
    self = try row.span.bytes.withUnsafeBytes { (bytes) throws(EventStoreError) in
      let view = try EventView(bytes, at: position, names: nil)
      func name(_ id: NameID) throws(EventStoreError) -> String {
        guard let name = names(id) else {
          throw .damaged(position: position, finding: "name \(id.rawValue) is missing")
        }
        return name
      }
      return try view.copy(
        type: try name(view.typeID), stream: try name(view.streamID),
        actor: try name(view.actorID))
    }
  }
}

extension Receipt {
  /// The receipt as it is stored under the command's id.
  public var stored: [UInt8] { ReceiptCoding.encode(self) }

  /// Reads a receipt from its stored form, whose checksum must fit.
  public init(stored bytes: [UInt8], commandID: String) throws(EventStoreError) {
    self = try ReceiptCoding.decode(bytes.span.bytes, id: commandID)
  }
}
