internal import LMDB

/// What a set of index entries amounts to, in whatever order they come.
///
/// The sum of a number for each entry, twice with different constants, and their
/// count: enough to tell an index that damage or a mistake has changed. It is no
/// defence against somebody who makes entries to fit; nothing rests on the index.
public struct IndexFingerprint: Sendable, Equatable {
  private var count: UInt64 = 0
  private var first: UInt64 = 0
  private var second: UInt64 = 0

  public init() {}

  /// Adds the entries that lead to an event.
  public mutating func add(_ event: borrowing EventView) {
    add(IndexKey.byStream, event.streamID, event.revision, event.position)
    add(IndexKey.byType, event.typeID, event.position, event.position)
  }

  /// Adds all entries of another.
  public mutating func add(_ other: IndexFingerprint) {
    count += other.count
    first &+= other.first
    second &+= other.second
  }

  fileprivate mutating func add(
    _ kind: UInt8, _ name: NameID, _ number: UInt64, _ position: UInt64
  ) {
    count += 1
    let head = UInt64(kind) << 32 | UInt64(name.rawValue)
    let (here, there) = (head ^ 0x9E37_79B9_7F4A_7C15, head ^ 0xD6E8_FEB8_6659_FD93)
    first &+= IndexFingerprint.mix(IndexFingerprint.mix(here, number), position)
    second &+= IndexFingerprint.mix(IndexFingerprint.mix(there, position), number)
  }

  /// The last step of SplitMix64 over one word mixed into another.
  private static func mix(_ state: UInt64, _ word: UInt64) -> UInt64 {
    var mixed = (state ^ word) &* 0xBF58_476D_1CE4_E5B9
    mixed = (mixed ^ (mixed >> 30)) &* 0x94D0_49BB_1331_11EB
    return mixed ^ (mixed >> 31)
  }
}

extension EventReading where Self: ~Copyable {
  /// The entries of the index that lead to events through a position.
  ///
  /// An entry that cannot be read counts as one that leads to no event.
  public borrowing func indexFingerprint(
    through head: UInt64
  ) throws(EventStoreError) -> IndexFingerprint {
    var fingerprint = IndexFingerprint()
    let snapshot = snapshot
    try snapshot.view.scan(snapshot.tables.index) { (key, value) throws(EventStoreError) in
      guard key.byteCount == IndexKey.length else {
        fingerprint.add(0, NameID(rawValue: 0), 0, 0)
        return .proceed
      }
      let kind = key.unsafeLoad(as: UInt8.self)
      let name = NameID(rawValue: key.bigEndian(UInt32.self, at: 1))
      let number = IndexKey.number(key)
      let position =
        kind == IndexKey.byStream && value.byteCount == 8
        ? value.littleEndian(UInt64.self, at: 0) : number
      if position <= head { fingerprint.add(kind, name, number, position) }
      return .proceed
    }
    return fingerprint
  }
}
