import Projections

/// Rows as a table keeps them, byte for byte, with no way of writing of its own.
struct PlainRows: RowStore {
  private(set) var rows: [[UInt8]: [UInt8]] = [:]

  func row(_ key: RowKey) -> [UInt8]? { rows[key.bytes] }

  mutating func set(_ key: RowKey, to value: [UInt8]) { rows[key.bytes] = value }

  mutating func remove(_ key: RowKey) { rows[key.bytes] = nil }

  func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    for key in keys(prefix) where try !body(key, rows[key] ?? []) { return }
  }

  func last(_ prefix: RowKey) -> (key: [UInt8], value: [UInt8])? {
    keys(prefix).last.map { ($0, rows[$0] ?? []) }
  }

  private func keys(_ prefix: RowKey) -> [[UInt8]] {
    rows.keys.filter { $0.starts(with: prefix.bytes) }.sorted {
      $0.lexicographicallyPrecedes($1)
    }
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
