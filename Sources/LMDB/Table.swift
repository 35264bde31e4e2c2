internal import CLMDB
internal import Synchronization

/// A named table of an environment.
///
/// A handle stays valid until its table is dropped or its environment closes.
/// One made in a transaction that did not commit is refused from then on.
public struct Table: Sendable {
  /// How the keys of a table are ordered.
  public enum Keys: Sendable {
    /// By their bytes, the first byte first.
    case bytes
    /// As unsigned 64-bit integers; see ``IntegerKey``.
    case integers
  }

  let entry: Entry
  let environment: Environment

  public var name: String { entry.name }
  public var keys: Keys { entry.keys }

  /// What the environment remembers of an open table.
  ///
  /// LMDB gives the number of a dropped table to the next one, so that an entry
  /// says itself whether its number still means its table.
  final class Entry: Sendable {
    let name: String
    let keys: Keys
    let dbi: MDB_dbi
    private let valid = Atomic(true)

    init(name: String, keys: Keys, dbi: MDB_dbi) {
      self.name = name
      self.keys = keys
      self.dbi = dbi
    }

    var isValid: Bool { valid.load(ordering: .acquiring) }
    func revoke() { valid.store(false, ordering: .releasing) }
  }
}
