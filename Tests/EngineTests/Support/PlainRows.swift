import Projections

/// Rows as a table keeps them, byte for byte, with no way of writing of its own.
struct PlainRows: RowStore {
  private(set) var rows: [[UInt8]: [UInt8]] = [:]
  /// In order.
  private var keys: [[UInt8]] = []

  func row(_ key: RowKey) -> [UInt8]? { rows[key.bytes] }

  mutating func set(_ key: RowKey, to value: [UInt8]) {
    let bytes = key.bytes
    if rows.updateValue(value, forKey: bytes) == nil { keys.insert(bytes, at: place(of: bytes)) }
  }

  mutating func remove(_ key: RowKey) {
    let bytes = key.bytes
    if rows.removeValue(forKey: bytes) != nil { keys.remove(at: place(of: bytes)) }
  }

  func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    let start = prefix.bytes
    for key in keys[place(of: start)...] {
      guard key.starts(with: start), try body(key, rows[key] ?? []) else { return }
    }
  }

  func last(_ prefix: RowKey) -> (key: [UInt8], value: [UInt8])? {
    let start = prefix.bytes
    let behind = place(of: start + [UInt8](repeating: 0xFF, count: 9))
    guard behind > 0, keys[behind - 1].starts(with: start) else { return nil }
    return (keys[behind - 1], rows[keys[behind - 1]] ?? [])
  }

  /// How many keys stand before one.
  private func place(of key: [UInt8]) -> Int {
    var (low, high) = (0, keys.count)
    while low < high {
      let middle = (low + high) / 2
      if keys[middle].lexicographicallyPrecedes(key) { low = middle + 1 } else { high = middle }
    }
    return low
  }
}

extension MemoryRows {
  /// All rows, as a table would keep them.
  var plain: [[UInt8]: [UInt8]] {
    var plain: [[UInt8]: [UInt8]] = [:]
    forEach { key, value in plain[Array(key)] = Array(value) }
    return plain
  }
}
