/// Shows that a log has only grown between two roots.
public struct ConsistencyProof: Sendable, Equatable {
  /// The number of events under the earlier root.
  public let from: UInt64
  /// The number of events under the later root.
  public let size: UInt64
  public let path: [TreeHash]

  public init(from: UInt64, size: UInt64, path: [TreeHash]) {
    self.from = from
    self.size = size
    self.path = path
  }

  /// Whether the proof leads from one root to the other, as RFC 9162, 2.1.4.2
  /// says.
  ///
  /// Every log has grown from an empty one; that takes no path.
  public func leads(from old: TreeHash, to new: TreeHash) -> Bool {
    if from == 0 { return path.isEmpty && old == .empty }
    if from == size { return path.isEmpty && old == new }
    guard from < size, !path.isEmpty else { return false }
    var index = from - 1
    var last = size - 1
    while index & 1 == 1 {
      index >>= 1
      last >>= 1
    }
    // Where the old tree is a complete subtree, its root is the first hash.
    let isComplete = from & (from - 1) == 0
    let start = isComplete ? old : path[0]
    var (before, after) = (start, start)
    for hash in path.dropFirst(isComplete ? 0 : 1) {
      if last == 0 { return false }
      if index & 1 == 1 || index == last {
        before = .node(hash, before)
        after = .node(hash, after)
        while index & 1 == 0, index != 0 {
          index >>= 1
          last >>= 1
        }
      } else {
        after = .node(after, hash)
      }
      index >>= 1
      last >>= 1
    }
    return last == 0 && before == old && after == new
  }
}
