/// Shows that a record is the one at its position, under a root.
public struct InclusionProof: Sendable, Equatable {
  /// The position of the event, from 1; its leaf has the index before.
  public let position: UInt64
  /// The number of events under the root.
  public let size: UInt64
  /// The siblings on the way to the root, the lowest first.
  public let path: [TreeHash]

  public init(position: UInt64, size: UInt64, path: [TreeHash]) {
    self.position = position
    self.size = size
    self.path = path
  }

  /// Whether the proof leads from a leaf to the root, as RFC 9162, 2.1.3.2 says.
  public func leads(from leaf: TreeHash, to root: TreeHash) -> Bool {
    guard 1...UInt64.max ~= position, position <= size else { return false }
    var index = position - 1
    var last = size - 1
    var hash = leaf
    for sibling in path {
      if last == 0 { return false }
      if index & 1 == 1 || index == last {
        hash = .node(sibling, hash)
        while index & 1 == 0, index != 0 {
          index >>= 1
          last >>= 1
        }
      } else {
        hash = .node(hash, sibling)
      }
      index >>= 1
      last >>= 1
    }
    return last == 0 && hash == root
  }
}
