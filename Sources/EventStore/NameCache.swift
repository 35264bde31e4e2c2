internal import Synchronization

/// Names that are known to be committed, for all transactions of a store.
final class NameCache: Sendable {
  private struct Entries {
    var names: [NameID: String] = [:]
    var ids: [String: NameID] = [:]
  }

  /// Above this the cache begins anew, to bound the memory it takes.
  private static let limit = 1 << 16
  private let entries = Mutex(Entries())

  func name(of id: NameID) -> String? { entries.withLock { $0.names[id] } }

  func id(of name: String) -> NameID? { entries.withLock { $0.ids[name] } }

  func insert(_ name: String, _ id: NameID) {
    entries.withLock {
      if $0.names.count >= Self.limit { $0 = Entries() }
      $0.names[id] = name
      $0.ids[name] = id
    }
  }
}
