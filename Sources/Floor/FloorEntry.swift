/// A key and a value of a table.
public struct FloorEntry: Sendable, Hashable {
  public var table: String
  public var key: [UInt8]
  public var value: [UInt8]
  /// Whether it goes behind the last key, as the log's records do.
  public var isAppended: Bool

  public init(table: String, key: [UInt8], value: [UInt8], isAppended: Bool = false) {
    self.table = table
    self.key = key
    self.value = value
    self.isAppended = isAppended
  }
}
