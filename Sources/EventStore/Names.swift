internal import LMDB

/// The interned names, as one transaction sees them.
///
/// Each name is stored twice: number to name under `1` and the number, name to
/// number under `2` and the name. Numbers are given in order from 1.
final class Names {
  private let view: TransactionView
  private let table: Table
  private let cache: NameCache
  /// What was found or given while writing, for the cache once it is committed; nil
  /// while reading, when every name is.
  private var unsettled: NameCache.Entries?

  static let byNumber: UInt8 = 1
  static let byName: UInt8 = 2

  init(view: TransactionView, table: Table, cache: NameCache, writing: Bool) {
    self.view = view
    self.table = table
    self.cache = cache
    unsettled = writing ? NameCache.Entries() : nil
  }

  func name(of id: NameID) throws(EventStoreError) -> String? {
    if let name = cache.name(of: id) ?? unsettled?.names[id] { return name }
    let name = try view.withValue(at: Self.key(id), in: table) {
      (value: RawSpan?) throws(EventStoreError) -> String? in
      guard let value else { return nil }
      return value.text(from: 0, to: value.byteCount)
    }
    if let name { remember(name, id) }
    return name
  }

  func id(of name: String) throws(EventStoreError) -> NameID? {
    if let id = cache.id(of: name) ?? unsettled?.ids[name] { return id }
    if !(1...255 ~= name.utf8.count) { return nil }
    let id = try view.withValue(at: Self.key(name), in: table) {
      (value: RawSpan?) throws(EventStoreError) -> NameID? in
      guard let value else { return nil }
      guard value.byteCount == 4 else {
        throw .damaged(position: nil, finding: "the number of name '\(name)' is unreadable")
      }
      return NameID(rawValue: value.littleEndian(UInt32.self, at: 0))
    }
    if let id { remember(name, id) }
    return id
  }

  /// The number of a name, given now if it is new.
  func intern(
    _ name: String, in transaction: inout WriteTransaction
  ) throws(EventStoreError) -> NameID {
    if let id = try id(of: name) { return id }
    let id = try next()
    var number: [UInt8] = []
    number.append(littleEndian: id.rawValue)
    try EventStoreError.lifting(
      try transaction.put(Array(name.utf8), at: Self.key(id), in: table))
    try EventStoreError.lifting(try transaction.put(number, at: Self.key(name), in: table))
    remember(name, id)
    return id
  }

  /// Tells the cache of what was written, once that is committed.
  func settle() {
    if let unsettled { cache.insert(unsettled) }
  }

  private func remember(_ name: String, _ id: NameID) {
    if unsettled == nil { cache.insert(NameCache.Entries(name, id)) }
    unsettled?.insert(name, id)
  }

  /// The number that the next new name gets.
  private func next() throws(EventStoreError) -> NameID {
    let last = try EventStoreError.lifting(
      try view.first(in: table, .prefix([Self.byNumber]), .backward))
    guard let key = last?.key else { return NameID(rawValue: 1) }
    guard key.count == 5 else {
      throw .damaged(position: nil, finding: "a name has an unreadable number")
    }
    return NameID(rawValue: key.span.bytes.bigEndian(UInt32.self, at: 1) + 1)
  }

  private static func key(_ id: NameID) -> [UInt8] {
    var key = [byNumber]
    key.append(bigEndian: id.rawValue)
    return key
  }

  private static func key(_ name: String) -> [UInt8] { [byName] + Array(name.utf8) }
}

@available(*, unavailable)
extension Names: Sendable {}
