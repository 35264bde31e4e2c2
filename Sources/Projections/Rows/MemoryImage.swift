public import EventSchema

/// The rows of one projection in the form that memory keeps them in, as bytes.
///
/// Not the rows that stand on disk: a list that goes on is one thing here, so that a
/// fold can go on with it. Rows are in key order, and the same rows give the same
/// bytes.
public struct MemoryImage: WireMessage {
  let rows: [Row]

  public init(of box: MemoryBox) {
    rows = box.part.imageRows()
  }

  /// The rows, to be folded on.
  public func box() throws(ProjectionError) -> MemoryBox {
    let box = MemoryBox()
    for row in rows {
      guard let kept = row.kept() else {
        throw .damagedRow(projection: "snapshot", reason: "a row has no readable form")
      }
      box.part.put(kept, at: RowKey(bytes: row.key))
    }
    return box
  }

  public func encode(into writer: inout WireWriter) {
    writer.messages(rows, at: 1)
  }

  public init(from reader: inout WireReader) throws(SchemaError) {
    var rows: [Row] = []
    while let field = try reader.nextField() {
      switch field {
      case 1: rows.append(try reader.message())
      default: try reader.skip()
      }
    }
    self.rows = rows
  }

  /// One thing that memory keeps at a key.
  struct Row: Equatable {
    /// What it is, with the sum of what it holds.
    enum Form: Equatable {
      case value([UInt8])
      /// Numbers, the length of the bytes of each, and all bytes.
      case entries([UInt64], [Int], [UInt8])
      case marks([UInt64])
    }

    var key: [UInt8]
    var form: Form

    func kept() -> MemoryRow? {
      switch form {
      case .value(let bytes): BytesRow(bytes)
      case .entries(let numbers, let lengths, let bytes):
        EntryRows(numbers, lengths, bytes)
      case .marks(let numbers): MarkRows(numbers)
      }
    }
  }
}

extension MemoryImage.Row: WireMessage {
  func encode(into writer: inout WireWriter) {
    writer.data(key, at: 1)
    switch form {
    case .value(let bytes):
      writer.choice(Kind.value, at: 2)
      writer.data(bytes, at: 3)
    case .entries(let numbers, let lengths, let bytes):
      writer.choice(Kind.entries, at: 2)
      writer.data(bytes, at: 3)
      writer.integers(MemoryImage.Row.steps(numbers), at: 4)
      writer.integers(lengths, at: 5)
    case .marks(let numbers):
      writer.choice(Kind.marks, at: 2)
      writer.integers(MemoryImage.Row.steps(numbers), at: 4)
    }
  }

  init(from reader: inout WireReader) throws(SchemaError) {
    var key: [UInt8] = []
    var kind: Kind?
    var bytes: [UInt8] = []
    var (steps, lengths): ([Int], [Int]) = ([], [])
    while let field = try reader.nextField() {
      switch field {
      case 1: key = try reader.data()
      case 2: kind = try reader.choice()
      case 3: bytes = try reader.data()
      case 4: try reader.integers(into: &steps)
      case 5: try reader.integers(into: &lengths)
      default: try reader.skip()
      }
    }
    self.key = key
    let numbers = MemoryImage.Row.numbers(steps)
    switch try reader.require(kind, at: 2) {
    case .value: form = .value(bytes)
    case .entries: form = .entries(numbers, lengths, bytes)
    case .marks: form = .marks(numbers)
    }
  }

  private static func steps(_ numbers: [UInt64]) -> [Int] {
    var last: UInt64 = 0
    return numbers.map { number in
      defer { last = number }
      return Int(truncatingIfNeeded: number &- last)
    }
  }

  private static func numbers(_ steps: [Int]) -> [UInt64] {
    var last: UInt64 = 0
    return steps.map { step in
      last &+= UInt64(truncatingIfNeeded: step)
      return last
    }
  }
}

/// The forms, by numbers that are never changed or reused.
private enum Kind: WireEnum {
  case value
  case entries
  case marks

  var wireNumber: UInt64 {
    switch self {
    case .value: 1
    case .entries: 2
    case .marks: 3
    }
  }

  init?(wireNumber: UInt64) {
    switch wireNumber {
    case 1: self = .value
    case 2: self = .entries
    case 3: self = .marks
    default: return nil
    }
  }
}
