public import LMDB

/// A transaction in which a command decides, appends and changes tables.
///
/// Lent to the closure of ``EventStore/write(command:_:)``.
public struct CommandWriter: ~Copyable, EventReading {
  public let snapshot: EventSnapshot
  public let command: CommandStamp

  /// When the events of this command are recorded, in milliseconds since 1970.
  public let recorded: Int64

  /// The last position before this command.
  public let base: UInt64

  /// The same transaction for tables of the layer above.
  public var tables: WriteTransaction

  /// Notes a value of the layer above under a key; nil removes it.
  public mutating func setMeta(_ value: [UInt8]?, for key: String) throws(EventStoreError) {
    try snapshot.setMeta(value, for: key, in: &tables)
  }

  /// The right edge of the tree; nil until the first append.
  var frontier: TreeFrontier?

  consuming func release() -> WriteTransaction { tables }
}

@available(*, unavailable)
extension CommandWriter: Sendable {}
