public import EventSchema

/// The rows of one projection in memory.
///
/// Every key gets a number once (``KeyTable``), and the row stands at that number in
/// whatever form it is cheapest to change (``MemoryRow``). A fold reads and writes
/// the same rows over and over; only the last value of each is ever encoded.
public struct MemoryPart: RowStore, ~Copyable {
  private var table = KeyTable()
  /// By the numbers of the keys; nil where a row was removed.
  private var rows: [MemoryRow?] = []
  private let order = KeyOrder()
  /// Keeps up the digest of the rows where that is wanted.
  private var witness: RowWitness?

  init() {}

  /// Number of rows.
  var count: Int { rows.reduce(0) { $0 + ($1?.count ?? 0) } }

  public func row(_ key: RowKey) -> [UInt8]? {
    let bytes = key.bytes
    for start in [key, key.withoutNumber].compactMap(\.self) {
      guard let row = found(start) else { continue }
      let rows = encoded(row, at: start)
      return (0..<rows.count).lazy.map { rows[$0] }.first { $0.key == bytes }?.value
    }
    return nil
  }

  public func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value? {
    if let row = found(key), let row = MemoryPart.cast(row, to: ValueRow<Value>.self) {
      return row.value
    }
    guard let bytes = row(key) else { return nil }
    return try projection.decode(type, from: bytes)
  }

  public mutating func set(_ key: RowKey, to value: [UInt8]) {
    rows[place(for: key)] = BytesRow(value)
  }

  public mutating func write<Value: WireMessage>(_ value: Value, at key: RowKey) {
    let place = place(for: key)
    if let row = rows[place], let row = MemoryPart.cast(row, to: ValueRow<Value>.self) {
      row.value = value
    } else {
      rows[place] = ValueRow(value)
    }
  }

  public mutating func change<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type,
    _ body: (inout Value) -> Void
  ) throws(ProjectionError) -> Bool {
    guard let row = found(key) else { return false }
    if let row = MemoryPart.cast(row, to: ValueRow<Value>.self) {
      body(&row.value)
      if witness != nil, let number = table.number(of: key) { witness?.touch(number) }
      return true
    }
    guard let bytes = self.row(key) else { return false }
    var value = try projection.decode(type, from: bytes)
    body(&value)
    write(value, at: key)
    return true
  }

  public mutating func append<Value: WireMessage>(
    _ value: Value, at key: RowKey, _ number: UInt64
  ) {
    let place = place(for: key)
    if let row = rows[place], let row = MemoryPart.cast(row, to: EntryRows.self) {
      row.append(value, number)
    } else {
      let row = EntryRows()
      row.append(value, number)
      rows[place] = row
    }
  }

  public mutating func mark(
    _ key: RowKey, _ number: UInt64, of projection: (some Projection).Type
  ) {
    let place = place(for: key)
    if let row = rows[place], let row = MemoryPart.cast(row, to: MarkRows.self) {
      row.add(number)
    } else {
      let row = MarkRows()
      row.add(number)
      rows[place] = row
    }
  }

  public mutating func remove(_ key: RowKey) {
    guard let number = table.number(of: key) else { return }
    rows[number] = nil
    witness?.touch(number)
  }

  public func scan(
    _ prefix: RowKey, _ body: ([UInt8], [UInt8]) throws(ProjectionError) -> Bool
  ) throws(ProjectionError) {
    let start = prefix.bytes
    for number in order.numbers(of: table.keys, from: prefix) {
      let key = table.keys[number]
      guard key.withBytes({ $0.starts(with: start) }) else { return }
      guard let row = rows[number] else { continue }
      let rows = encoded(row, at: key)
      for index in 0..<rows.count {
        let row = rows[index]
        if try !body(row.key, row.value) { return }
      }
    }
  }

  public func last(_ prefix: RowKey) throws(ProjectionError) -> (key: [UInt8], value: [UInt8])? {
    var last: (key: [UInt8], value: [UInt8])?
    try scan(prefix) { key, value in
      last = (key, value)
      return true
    }
    return last
  }

  /// The digest of all rows.
  ///
  /// From the first time on it is kept up: each time costs what was changed since
  /// the one before.
  mutating func digest() -> RowDigest {
    if witness == nil {
      var fresh = RowWitness()
      for number in rows.indices { fresh.touch(number) }
      witness = fresh
    }
    return witness?.settle(rows, at: table.keys) ?? RowDigest()
  }

  /// Every row in key order.
  func encoded() -> EncodedRows {
    var encoded = EncodedRows()
    for number in order.numbers(of: table.keys) {
      rows[number]?.encode(at: table.keys[number], from: 0, into: &encoded)
    }
    return encoded
  }

  /// What is kept at every key, in key order.
  func imageRows() -> [MemoryImage.Row] {
    order.numbers(of: table.keys).compactMap { number in
      rows[number].map { MemoryImage.Row(key: table.keys[number].bytes, form: $0.form) }
    }
  }

  /// Puts what an image keeps at a key.
  mutating func put(_ row: MemoryRow, at key: RowKey) {
    rows[place(for: key)] = row
  }

  private func encoded(_ row: MemoryRow, at key: RowKey) -> EncodedRows {
    var encoded = EncodedRows()
    row.encode(at: key, from: 0, into: &encoded)
    return encoded
  }

  @inline(__always)
  private func found(_ key: RowKey) -> MemoryRow? {
    guard let number = table.number(of: key) else { return nil }
    return rows[number]
  }

  @inline(__always)
  private mutating func place(for key: RowKey) -> Int {
    let (number, isNew) = table.number(for: key)
    if isNew { rows.append(nil) }
    if witness != nil { witness?.touch(number) }
    return number
  }

  /// The row as one of a class that has no subclasses; nil where it is of another.
  @inline(__always)
  private static func cast<Form: MemoryRow>(_ row: MemoryRow, to form: Form.Type) -> Form? {
    // Its class was compared, and is final: the cast that checks again costs more
    // than what is done to the row.
    type(of: row) == form ? unsafeDowncast(row, to: form) : nil
  }
}

/// The order of the keys, made when it is asked for and kept until keys are added.
private final class KeyOrder {
  private var sorted: [Int] = []

  func numbers(of keys: [RowKey]) -> [Int] {
    if sorted.count != keys.count {
      sorted = Array(keys.indices)
      sorted.sort { keys[$0].precedes(keys[$1]) }
    }
    return sorted
  }

  /// Those from a key on.
  func numbers(of keys: [RowKey], from first: RowKey) -> ArraySlice<Int> {
    let sorted = numbers(of: keys)
    var low = 0
    var high = sorted.count
    while low < high {
      let middle = (low + high) / 2
      if keys[sorted[middle]].precedes(first) { low = middle + 1 } else { high = middle }
    }
    return sorted[low...]
  }
}
