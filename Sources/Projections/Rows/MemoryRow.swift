import EventSchema

/// What memory keeps at a key, in the form that is cheapest to change.
///
/// One place of one ``MemoryPart`` holds it, and nobody else sees it change: what is
/// marked `exclusivity(unchecked)` spares a check at run time for every change.
class MemoryRow {
  /// How many rows it stands for.
  var count: Int { 1 }

  /// Adds its rows in key order, but for the first so many.
  func encode(at key: RowKey, from first: Int, into rows: inout EncodedRows) {}

  /// What it is in an image.
  var form: MemoryImage.Row.Form { .value([]) }
}

/// A row that was set to bytes.
final class BytesRow: MemoryRow {
  private let value: [UInt8]

  init(_ value: [UInt8]) {
    self.value = value
  }

  override func encode(at key: RowKey, from first: Int, into rows: inout EncodedRows) {
    value.withUnsafeBytes { bytes in rows.add(key) { $0.append(bytes) } }
  }

  override var form: MemoryImage.Row.Form { .value(value) }
}

/// A row that was written as a value: it is encoded when its bytes are asked for.
final class ValueRow<Value: WireMessage>: MemoryRow {
  @exclusivity(unchecked) var value: Value

  init(_ value: Value) {
    self.value = value
  }

  override func encode(at key: RowKey, from first: Int, into rows: inout EncodedRows) {
    rows.add(key) { value.encode(into: &$0) }
  }

  override var form: MemoryImage.Row.Form { .value(value.wireBytes()) }
}

/// Rows that were appended: their bytes one behind the other.
final class EntryRows: MemoryRow {
  @exclusivity(unchecked) private var writer = WireWriter()
  @exclusivity(unchecked) private var rows: [(number: UInt64, bytes: Range<Int>)] = []

  override init() {}

  /// Rows of an image; nil where the lengths are not those of the bytes.
  init?(_ numbers: [UInt64], _ lengths: [Int], _ bytes: [UInt8]) {
    guard numbers.count == lengths.count, lengths.allSatisfy({ 0...bytes.count ~= $0 }),
      lengths.reduce(0, +) == bytes.count
    else { return nil }
    super.init()
    bytes.withUnsafeBytes { writer.append($0) }
    var start = 0
    for (number, length) in zip(numbers, lengths) {
      rows.append((number, start..<start + length))
      start += length
    }
  }

  override var form: MemoryImage.Row.Form {
    var bytes: [UInt8] = []
    for row in rows { bytes += writer.bytes[row.bytes] }
    return .entries(rows.map(\.number), rows.map(\.bytes.count), bytes)
  }

  func append(_ value: some WireMessage, _ number: UInt64) {
    let start = writer.bytes.count
    value.encode(into: &writer)
    // The same number again takes the place of the row before.
    if rows.last?.number == number { rows.removeLast() }
    rows.append((number, start..<writer.bytes.count))
  }

  override var count: Int { rows.count }

  override func encode(at key: RowKey, from first: Int, into encoded: inout EncodedRows) {
    writer.bytes.withUnsafeBytes { bytes in
      for row in rows[first...] {
        encoded.add(key.number(row.number)) {
          $0.append(UnsafeRawBufferPointer(rebasing: bytes[row.bytes]))
        }
      }
    }
  }
}

/// A rising list of numbers.
final class MarkRows: MemoryRow {
  @exclusivity(unchecked) private var numbers: [UInt64] = []

  init(_ numbers: [UInt64] = []) {
    self.numbers = numbers
  }

  override var form: MemoryImage.Row.Form { .marks(numbers) }

  /// Adds a number unless it is the last: an event may concern a subject twice.
  func add(_ number: UInt64) {
    if numbers.last != number { numbers.append(number) }
  }

  override var count: Int {
    (numbers.count + PostingBlock.capacity - 1) / PostingBlock.capacity
  }

  override func encode(at key: RowKey, from first: Int, into rows: inout EncodedRows) {
    PostingBlock.forEach(of: numbers, from: first) { first, value in
      value.withUnsafeBytes { bytes in rows.add(key.number(first)) { $0.append(bytes) } }
    }
  }
}
