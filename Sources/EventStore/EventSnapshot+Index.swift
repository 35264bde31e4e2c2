internal import LMDB

extension EventSnapshot {
  /// The revisions of a stream whose positions are in an interval.
  ///
  /// Revisions and positions of a stream rise together, so that a few probes find
  /// both ends.
  func revisions(
    of stream: NameID, from revision: UInt64, within positions: ClosedRange<UInt64>
  ) throws(EventStoreError) -> ClosedRange<UInt64>? {
    let last = try lastRevision(of: stream)
    let lower = max(
      revision, try firstRevision(of: stream, last: last, notBefore: positions.lowerBound))
    let upper =
      positions.upperBound == .max
      ? last
      : try firstRevision(of: stream, last: last, notBefore: positions.upperBound + 1) - 1
    return lower <= upper && upper > 0 ? max(lower, 1)...upper : nil
  }

  /// The first revision at or behind a position, one past the last if none is.
  private func firstRevision(
    of stream: NameID, last: UInt64, notBefore bound: UInt64
  ) throws(EventStoreError) -> UInt64 {
    if bound <= 1 { return 1 }
    var low: UInt64 = 1
    var high = last + 1
    while low < high {
      let middle = low + (high - low) / 2
      guard let position = try position(in: stream, revision: middle) else {
        throw .damaged(position: nil, finding: "the index lacks a revision of a stream")
      }
      if position < bound { low = middle + 1 } else { high = middle }
    }
    return low
  }
}
