public import EventSchema

extension RowReader where Self: ~Copyable {
  public func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value? {
    guard let bytes = try row(key) else { return nil }
    return try projection.decode(type, from: bytes)
  }

  /// The numbers of the list at `key`, in rising order.
  func marks(
    at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> [UInt64] {
    var numbers: [UInt64] = []
    try scan(key) { (key, value) throws(ProjectionError) in
      do {
        numbers += try PostingBlock.numbers(from: RowKey.trailingNumber(key), value)
      } catch {
        throw projection.damaged("a block of positions is \(error)")
      }
      return true
    }
    return numbers
  }
}

extension RowStore where Self: ~Copyable {
  public mutating func write<Value: WireMessage>(
    _ value: Value, at key: RowKey
  ) throws(ProjectionError) {
    try set(key, to: value.wireBytes())
  }

  public mutating func change<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type,
    _ body: (inout Value) -> Void
  ) throws(ProjectionError) -> Bool {
    guard var value = try read(type, at: key, of: projection) else { return false }
    body(&value)
    try write(value, at: key)
    return true
  }

  public mutating func append<Value: WireMessage>(
    _ value: Value, at key: RowKey, _ number: UInt64
  ) throws(ProjectionError) {
    try set(key.number(number), to: value.wireBytes())
  }

  public mutating func mark(
    _ key: RowKey, _ number: UInt64, of projection: (some Projection).Type
  ) throws(ProjectionError) {
    guard let last = try last(key) else {
      try set(key.number(number), to: [])
      return
    }
    let addition: PostingBlock.Addition
    do {
      addition = try PostingBlock.add(
        number, toBlockFrom: RowKey.trailingNumber(last.key), last.value)
    } catch {
      throw projection.damaged("a block of positions is \(error)")
    }
    switch addition {
    case .none: return
    case .rewrite(let value): try set(RowKey(bytes: last.key), to: value)
    case .begin: try set(key.number(number), to: [])
    }
  }
}

extension Projection {
  static func decode<Value: WireMessage>(
    _ type: Value.Type, from bytes: [UInt8]
  ) throws(ProjectionError) -> Value {
    do {
      return try Value(wire: bytes)
    } catch {
      throw damaged("\(error)")
    }
  }
}
