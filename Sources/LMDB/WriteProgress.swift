/// What a write transaction leaves to be settled when it ends.
///
/// A reference, because the transaction lends itself to the closure while its
/// owner waits for the outcome.
final class WriteProgress {
  /// Whether the map was too small for a change.
  var outgrown = false

  /// A table that another process dropped and the closure wants to create again.
  var staleTable: Table.Entry?

  /// Tables opened within the transaction, valid for others once it commits.
  var openedTables: [String: Table.Entry] = [:]

  func revokeTables() {
    for entry in openedTables.values { entry.revoke() }
  }
}

@available(*, unavailable)
extension WriteProgress: Sendable {}
