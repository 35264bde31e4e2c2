/// Where the hashes of the tree are: behind the record of the leaf that
/// completes their subtrees, from the leaf's own hash upward.
///
/// How many they are follows from the position alone. They are written once,
/// with the record, and never change.
enum TreeRow {
  /// How many subtrees the leaf at a position completes.
  static func nodeCount(at position: UInt64) -> Int { 1 + position.trailingZeroBitCount }

  /// How many bytes their hashes take.
  static func byteCount(at position: UInt64) -> Int {
    nodeCount(at: position) * TreeHash.byteCount
  }

  /// The hashes in a row; nil where it is too short.
  static func nodes(in row: RawSpan, at position: UInt64) -> [TreeHash]? {
    let start = row.byteCount - byteCount(at: position)
    if start < 0 { return nil }
    return (0..<nodeCount(at: position)).map { TreeHash(row, at: start + $0 * TreeHash.byteCount) }
  }
}
