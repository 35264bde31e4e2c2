internal import Synchronization

/// Names that are known to be committed, for all transactions of a store.
final class NameCache: Sendable {
  struct Entries {
    private(set) var names: [NameID: String] = [:]
    private(set) var ids: [String: NameID] = [:]

    init() {}

    init(_ name: String, _ id: NameID) { insert(name, id) }

    mutating func insert(_ name: String, _ id: NameID) {
      names[id] = name
      ids[name] = id
    }
  }

  /// Above this the cache begins anew, to bound the memory it takes.
  private static let limit = 1 << 16
  private let entries = Mutex(Entries())

  func name(of id: NameID) -> String? { entries.withLock { $0.names[id] } }

  func id(of name: String) -> NameID? { entries.withLock { $0.ids[name] } }

  func insert(_ more: Entries) {
    entries.withLock {
      if $0.names.count >= Self.limit { $0 = Entries() }
      for (id, name) in more.names { $0.insert(name, id) }
    }
  }
}
