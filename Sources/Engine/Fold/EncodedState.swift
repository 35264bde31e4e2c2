import LMDB
import Projections

/// All rows as they stand on disk, and their digest.
struct EncodedState: Sendable {
  struct Part: Sendable {
    let rows: EncodedRows
    let digest: RowDigest

    init(rows: EncodedRows) {
      self.rows = rows
      digest = RowDigest(of: rows)
    }
  }

  /// In the order of the catalogue, which is that of keys.
  let parts: [Part]

  var digest: StateDigest { StateDigest(parts.map(\.digest)) }

  /// Whether a table holds these rows and, beside its checkpoint, no others.
  func isAll(
    of table: Table, in reading: borrowing some Reading & ~Copyable
  ) throws(EngineError) -> Bool {
    var (part, row) = (0, 0)
    var isSame = true
    let checkpoint = Checkpoint.key.bytes
    try reading.scan(table) { (key, value) throws(EngineError) in
      if key.withUnsafeBytes({ $0.elementsEqual(checkpoint) }) { return .proceed }
      while part < parts.count, row == parts[part].rows.count { (part, row) = (part + 1, 0) }
      isSame = part < parts.count && parts[part].rows.isRow(row, key, value)
      row += 1
      return isSame ? .proceed : .stop
    }
    while part < parts.count, row == parts[part].rows.count { (part, row) = (part + 1, 0) }
    return isSame && part == parts.count
  }
}
