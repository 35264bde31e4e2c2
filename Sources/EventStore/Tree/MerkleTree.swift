/// A Merkle tree as RFC 6962 shapes it, over hashes that are kept elsewhere.
///
/// Asked for are only roots of complete subtrees: the one at a level, with two to
/// the power of the level leaves, and an index among those of its level.
struct MerkleTree<Failure: Error> {
  let size: UInt64
  let hash: (_ level: Int, _ index: UInt64) throws(Failure) -> TreeHash

  func root() throws(Failure) -> TreeHash {
    size == 0 ? .empty : try root(0, size)
  }

  /// The siblings on the way from a leaf to the root, the lowest first.
  func inclusionPath(of leaf: UInt64) throws(Failure) -> [TreeHash] {
    var path: [TreeHash] = []
    var (start, count) = (0 as UInt64, size)
    while count > 1 {
      let left = Self.leftCount(count)
      if leaf < start + left {
        path.append(try root(start + left, count - left))
        count = left
      } else {
        path.append(try root(start, left))
        (start, count) = (start + left, count - left)
      }
    }
    return path.reversed()
  }

  /// What leads from the root of the first `old` leaves to that of them all.
  func consistencyPath(from old: UInt64) throws(Failure) -> [TreeHash] {
    if old == 0 || old == size { return [] }
    var path: [TreeHash] = []
    var (start, count) = (0 as UInt64, size)
    while start + count != old {
      let left = Self.leftCount(count)
      if old <= start + left {
        path.append(try root(start + left, count - left))
        count = left
      } else {
        path.append(try root(start, left))
        (start, count) = (start + left, count - left)
      }
    }
    if start > 0 { path.append(try root(start, count)) }
    return path.reversed()
  }

  /// The root over some leaves, which begin where a subtree of them can.
  private func root(_ start: UInt64, _ count: UInt64) throws(Failure) -> TreeHash {
    if count & (count - 1) == 0 {
      let level = count.trailingZeroBitCount
      return try hash(level, start >> UInt64(level))
    }
    let left = Self.leftCount(count)
    return .node(try root(start, left), try root(start + left, count - left))
  }

  /// The largest power of two below a number of leaves above one.
  private static func leftCount(_ count: UInt64) -> UInt64 {
    1 << UInt64(63 - (count - 1).leadingZeroBitCount)
  }
}
