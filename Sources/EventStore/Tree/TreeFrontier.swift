/// The right edge of a growing Merkle tree: all that another leaf needs.
///
/// A tree of n leaves falls into complete subtrees, one for each bit set in n;
/// their roots are the peaks, the largest first.
struct TreeFrontier {
  private(set) var size: UInt64
  private(set) var peaks: [TreeHash]

  init() {
    size = 0
    peaks = []
  }

  init(size: UInt64, peaks: [TreeHash]) {
    self.size = size
    self.peaks = peaks
  }

  /// Adds a leaf and returns the roots of all subtrees that it completes, from
  /// the leaf itself upward.
  mutating func append(_ leaf: TreeHash) -> [TreeHash] {
    size += 1
    var completed = [leaf]
    var top = leaf
    for _ in 0..<size.trailingZeroBitCount {
      top = .node(peaks.removeLast(), top)
      completed.append(top)
    }
    peaks.append(top)
    return completed
  }

  /// Takes another hash for the smallest peak.
  mutating func replaceLast(with peak: TreeHash) {
    peaks[peaks.count - 1] = peak
  }

  var root: TreeHash {
    guard var root = peaks.last else { return .empty }
    for peak in peaks.dropLast().reversed() { root = .node(peak, root) }
    return root
  }
}
