public import EventSchema

/// Rows in memory, for replays and rebuilds.
///
/// A row written as a value stays that value until its bytes are asked for: a
/// fold reads and writes the same rows over and over, and only the last value of
/// each is ever encoded. Marks are kept as the numbers at their key.
///
/// The sorted key list is made when a scan needs it and kept until a key is
/// added or removed, so a scan borrows it mutably behind a class.
public struct MemoryRows: RowStore, ~Copyable {
  private var values: [RowKey: Row] = [:]
  private var marks: [RowKey: [UInt64]] = [:]
  private let order = KeyOrder()

  public init() {}

  /// Number of rows.
  public var count: Int { marks.values.reduce(values.count) { $0 + $1.count } }

  public func row(_ key: RowKey) -> [UInt8]? {
    if let row = values[key] { return row.bytes }
    guard key.bytes.count > 8, let numbers = marks[RowKey(bytes: key.bytes.dropLast(8))] else {
      return nil
    }
    return numbers.contains(RowKey.trailingNumber(key.bytes)) ? [] : nil
  }

  public func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value? {
    guard let row = values[key] else { return nil }
    if case .value(let box) = row, let box = box as? ValueBox<Value> { return box.value }
    return try projection.decode(type, from: row.bytes)
  }

  public mutating func set(_ key: RowKey, to value: [UInt8]) {
    if values.updateValue(.bytes(value), forKey: key) == nil { order.sorted = nil }
  }

  public mutating func write<Value: WireMessage>(_ value: Value, at key: RowKey) {
    if case .value(let box) = values[key], let box = box as? ValueBox<Value> {
      box.value = value
      return
    }
    if values.updateValue(.value(ValueBox(value)), forKey: key) == nil { order.sorted = nil }
  }

  public mutating func change<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type,
    _ body: (inout Value) -> Void
  ) throws(ProjectionError) -> Bool {
    guard let row = values[key] else { return false }
    if case .value(let box) = row, let box = box as? ValueBox<Value> {
      body(&box.value)
      return true
    }
    var value = try projection.decode(type, from: row.bytes)
    body(&value)
    write(value, at: key)
    return true
  }

  public mutating func mark(_ key: RowKey, _ number: UInt64) {
    let known = marks.count
    MemoryRows.add(number, to: &marks[key, default: []])
    if marks.count != known { order.sorted = nil }
  }

  /// Adds a number unless it is there: an event may concern a subject twice.
  private static func add(_ number: UInt64, to numbers: inout [UInt64]) {
    if numbers.last != number { numbers.append(number) }
  }

  public mutating func remove(_ key: RowKey) {
    if values.removeValue(forKey: key) != nil { order.sorted = nil }
  }

  public func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    let keys = order.keys(of: values, marks)
    var index = keys.partitioningIndex {
      !$0.bytes.lexicographicallyPrecedes(prefix.bytes)
    }
    while index < keys.count, keys[index].bytes.starts(with: prefix.bytes) {
      let key = keys[index]
      index += 1
      if let numbers = marks[key] {
        for number in numbers where try !body(key.number(number).bytes, []) { return }
      } else if let row = values[key], try !body(key.bytes, row.bytes) {
        return
      }
    }
  }

  /// Every row in key order.
  public func forEach<Failure: Error>(
    _ body: (_ key: [UInt8], _ value: [UInt8]) throws(Failure) -> Void
  ) throws(Failure) {
    for key in order.keys(of: values, marks) {
      if let numbers = marks[key] {
        var row = key.number(0)
        for number in numbers {
          row.renumber(number)
          try body(row.bytes, [])
        }
      } else if let row = values[key] {
        try body(key.bytes, row.bytes)
      }
    }
  }

  private enum Row {
    case bytes([UInt8])
    case value(any EncodableBox)

    var bytes: [UInt8] {
      switch self {
      case .bytes(let bytes): bytes
      case .value(let box): box.bytes
      }
    }
  }

  private final class KeyOrder {
    var sorted: [RowKey]?

    func keys(of values: [RowKey: Row], _ marks: [RowKey: [UInt64]]) -> [RowKey] {
      if let sorted { return sorted }
      var keys = Array(values.keys)
      keys += marks.keys
      keys.sort { $0.bytes.lexicographicallyPrecedes($1.bytes) }
      sorted = keys
      return keys
    }
  }
}

/// A value of any type that has a form on disk.
private protocol EncodableBox: AnyObject {
  var bytes: [UInt8] { get }
}

/// A value that is changed in place; one row of one `MemoryRows` holds it.
private final class ValueBox<Value: WireMessage>: EncodableBox {
  var value: Value

  init(_ value: Value) {
    self.value = value
  }

  var bytes: [UInt8] { value.wireBytes() }
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
