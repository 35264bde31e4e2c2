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

  /// How many bytes of keys and values were stored so far.
  var storedBytes = 0

  /// Whether the closure has to run again.
  var isVoid: Bool { outgrown || staleTable != nil }

  /// What a part of the transaction begins with.
  func part() -> WriteProgress {
    let part = WriteProgress()
    part.openedTables = openedTables
    part.storedBytes = storedBytes
    return part
  }

  /// Takes over what a part has come to, and revokes its tables if it was undone.
  func join(_ part: WriteProgress, isUndone: Bool) {
    outgrown = part.outgrown
    staleTable = part.staleTable
    storedBytes = part.storedBytes
    guard isUndone else {
      openedTables = part.openedTables
      return
    }
    for (name, entry) in part.openedTables where openedTables[name] == nil { entry.revoke() }
  }

  func revokeTables() {
    for entry in openedTables.values { entry.revoke() }
  }
}

@available(*, unavailable)
extension WriteProgress: Sendable {}
