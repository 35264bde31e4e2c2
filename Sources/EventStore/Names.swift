internal import LMDB

/// The interned names, as one transaction sees them.
///
/// Each name is stored twice: number to name under `1` and the number, name to
/// number under `2` and the name. Numbers are given in order from 1.
struct Names {
  let view: TransactionView
  let table: Table
  let cache: NameCache
  /// False while writing, when a name may yet be undone.
  let fillsCache: Bool

  static let byNumber: UInt8 = 1
  static let byName: UInt8 = 2

  func name(of id: NameID) throws(EventStoreError) -> String? {
    if let name = cache.name(of: id) { return name }
    let name = try view.withValue(at: Self.key(id), in: table) {
      (value: RawSpan?) throws(EventStoreError) -> String? in
      guard let value else { return nil }
      return value.text(from: 0, to: value.byteCount)
    }
    if let name, fillsCache { cache.insert(name, id) }
    return name
  }

  func id(of name: String) throws(EventStoreError) -> NameID? {
    if let id = cache.id(of: name) { return id }
    if !(1...255 ~= name.utf8.count) { return nil }
    let id = try view.withValue(at: Self.key(name), in: table) {
      (value: RawSpan?) throws(EventStoreError) -> NameID? in
      guard let value else { return nil }
      guard value.byteCount == 4 else {
        throw .damaged(position: nil, finding: "the number of name '\(name)' is unreadable")
      }
      return NameID(rawValue: value.littleEndian(UInt32.self, at: 0))
    }
    if let id, fillsCache { cache.insert(name, id) }
    return id
  }

  /// The number that the next new name gets.
  func next() throws(EventStoreError) -> NameID {
    let last = try EventStoreError.lifting(
      try view.first(in: table, .prefix([Self.byNumber]), .backward))
    guard let key = last?.key else { return NameID(rawValue: 1) }
    guard key.count == 5 else {
      throw .damaged(position: nil, finding: "a name has an unreadable number")
    }
    return NameID(rawValue: key.span.bytes.bigEndian(UInt32.self, at: 1) + 1)
  }

  static func key(_ id: NameID) -> [UInt8] {
    var key = [byNumber]
    key.append(bigEndian: id.rawValue)
    return key
  }

  static func key(_ name: String) -> [UInt8] { [byName] + Array(name.utf8) }
}
