import EventSchema

extension RowReader where Self: ~Copyable {
  /// The value of a row; nil where there is none.
  func read<Value: WireMessage>(
    _ type: Value.Type, at key: RowKey, of projection: (some Projection).Type
  ) throws(ProjectionError) -> Value? {
    guard let bytes = try row(key) else { return nil }
    return try projection.decode(type, from: bytes)
  }
}

extension RowStore where Self: ~Copyable {
  mutating func write(_ value: some WireMessage, at key: RowKey) throws(ProjectionError) {
    try set(key, to: value.wireBytes())
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
