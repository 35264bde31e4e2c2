import EventSchema

/// Rows as they stand on disk, in the order in which they were added.
///
/// Two long byte strings with the offsets behind each row: a rebuild has several
/// hundred thousand rows, and walks them more than once.
public struct EncodedRows: Sendable {
  private var keys: [UInt8] = []
  private var keyEnds: [Int] = []
  private var values = WireWriter()
  private var valueEnds: [Int] = []

  public init() {}

  public var count: Int { keyEnds.count }

  /// Adds a row; `encode` writes its value.
  mutating func add(_ key: RowKey, _ encode: (inout WireWriter) -> Void) {
    key.withBytes { keys.append(contentsOf: $0) }
    keyEnds.append(keys.count)
    encode(&values)
    valueEnds.append(values.bytes.count)
  }

  /// Forgets every row, and keeps the room.
  mutating func removeAll() {
    keys.removeAll(keepingCapacity: true)
    keyEnds.removeAll(keepingCapacity: true)
    values.removeAll()
    valueEnds.removeAll(keepingCapacity: true)
  }

  /// Lends every row.
  public func forEach<Failure: Error>(
    _ body: (_ key: UnsafeRawBufferPointer, _ value: UnsafeRawBufferPointer) throws(Failure) -> Void
  ) throws(Failure) {
    try keys.span.bytes.withUnsafeBytes { (keys) throws(Failure) in
      try values.bytes.span.bytes.withUnsafeBytes { (values) throws(Failure) in
        var (key, value) = (0, 0)
        for index in keyEnds.indices {
          try body(
            UnsafeRawBufferPointer(rebasing: keys[key..<keyEnds[index]]),
            UnsafeRawBufferPointer(rebasing: values[value..<valueEnds[index]]))
          (key, value) = (keyEnds[index], valueEnds[index])
        }
      }
    }
  }

  /// Whether a row has this key and this value.
  public func isRow(_ index: Int, _ key: RawSpan, _ value: RawSpan) -> Bool {
    EncodedRows.isSame(key, keys, index == 0 ? 0 : keyEnds[index - 1], keyEnds[index])
      && EncodedRows.isSame(
        value, values.bytes, index == 0 ? 0 : valueEnds[index - 1], valueEnds[index])
  }

  private static func isSame(_ span: RawSpan, _ bytes: [UInt8], _ start: Int, _ end: Int) -> Bool {
    guard span.byteCount == end - start else { return false }
    return span.withUnsafeBytes { span in
      bytes.withUnsafeBytes {
        span.elementsEqual(UnsafeRawBufferPointer(rebasing: $0[start..<end]))
      }
    }
  }

  /// A copy of one row.
  public subscript(index: Int) -> (key: [UInt8], value: [UInt8]) {
    let key = keys[(index == 0 ? 0 : keyEnds[index - 1])..<keyEnds[index]]
    let value = values.bytes[(index == 0 ? 0 : valueEnds[index - 1])..<valueEnds[index]]
    return (Array(key), Array(value))
  }
}
