/// The bytes of which a leaf of the tree is the hash: a record, and the names
/// for which numbers stand in it.
///
/// Without the names, who acted, where and in what way could be rewritten in the
/// `names` table, and every proof would still hold. They follow the record in the
/// order type, stream, actor, each behind its length in a byte.
enum TreeEntry {
  static func bytes(
    _ record: [UInt8], type: String, stream: String, actor: String
  ) -> [UInt8] {
    var bytes: [UInt8] = []
    bytes.reserveCapacity(record.count + 3 * 32)
    bytes += record
    append([type, stream, actor], to: &bytes)
    return bytes
  }

  private static func append(_ names: [String], to bytes: inout [UInt8]) {
    for name in names {
      bytes.append(UInt8(truncatingIfNeeded: name.utf8.count))
      bytes += name.utf8
    }
  }

  /// The hash of those bytes, without putting them together.
  static func leaf(
    _ record: [UInt8], type: String, stream: String, actor: String
  ) -> TreeHash {
    var names: [UInt8] = []
    names.reserveCapacity(3 * 32)
    append([type, stream, actor], to: &names)
    return .leaf(record.span.bytes, names.span.bytes)
  }
}

extension EventView {
  /// The bytes of which the event's leaf in the tree is the hash.
  public func treeEntry() throws(EventStoreError) -> [UInt8] {
    TreeEntry.bytes(
      withRecord { $0.array(from: 0, to: $0.byteCount) }, type: try name(of: typeID),
      stream: try name(of: streamID), actor: try name(of: actorID))
  }
}
