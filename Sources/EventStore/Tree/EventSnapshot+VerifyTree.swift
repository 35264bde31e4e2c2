extension EventSnapshot {
  /// Checks the hashes behind a record against the leaf made anew, where it could
  /// be made, and against those of the subtrees below, as they are stored.
  ///
  /// One wrong hash is so found once or twice, not in every tree above it; when
  /// none is found wrong, all of them follow from the records.
  func verifyTree(
    _ row: RawSpan, at position: UInt64, leaf found: TreeHash?, _ frontier: inout TreeFrontier,
    _ report: inout VerificationReport
  ) {
    guard let nodes = TreeRow.nodes(in: row, at: position), let leaf = nodes.first,
      let top = nodes.last
    else { return }
    if let found, found != leaf {
      report.note(
        .tree, at: position, "record and names are not those that the event's hash was made of")
    }
    if frontier.append(leaf) != nodes {
      report.note(.tree, at: position, "a hash of the tree does not follow from those below it")
    }
    frontier.replaceLast(with: top)
  }
}
