/// Rows in memory, for replays and rebuilds.
///
/// The sorted key list is made when a scan needs it and kept until a key is
/// added or removed, so a scan borrows it mutably behind a class.
public struct MemoryRows: RowStore, ~Copyable {
  private var values: [[UInt8]: [UInt8]] = [:]
  private let order = KeyOrder()

  public init() {}

  /// Number of rows.
  public var count: Int { values.count }

  public func row(_ key: RowKey) -> [UInt8]? {
    values[key.bytes]
  }

  public mutating func set(_ key: RowKey, to value: [UInt8]) {
    if values.updateValue(value, forKey: key.bytes) == nil { order.sorted = nil }
  }

  public mutating func remove(_ key: RowKey) {
    if values.removeValue(forKey: key.bytes) != nil { order.sorted = nil }
  }

  public func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    let keys = order.keys(of: values)
    var index = keys.partitioningIndex { !$0.lexicographicallyPrecedes(prefix.bytes) }
    while index < keys.count, keys[index].starts(with: prefix.bytes) {
      if let value = values[keys[index]], try !body(keys[index], value) { return }
      index += 1
    }
  }

  /// Every row in key order.
  public func forEach<Failure: Error>(
    _ body: (_ key: [UInt8], _ value: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    for key in order.keys(of: values) {
      if let value = values[key] { try body(key, value) }
    }
  }

  private final class KeyOrder {
    var sorted: [[UInt8]]?

    func keys(of values: [[UInt8]: [UInt8]]) -> [[UInt8]] {
      if let sorted { return sorted }
      let keys = values.keys.sorted { $0.lexicographicallyPrecedes($1) }
      sorted = keys
      return keys
    }
  }
}

extension Array {
  /// The first index from which a predicate holds, in an array split by it.
  fileprivate func partitioningIndex(where holds: (Element) -> Bool) -> Int {
    var low = 0
    var high = count
    while low < high {
      let middle = (low + high) / 2
      if holds(self[middle]) { high = middle } else { low = middle + 1 }
    }
    return low
  }
}
