/// What LMDB 0.9 writes down of a tree, in a meta page or in a table of tables.
struct TreeRecord {
  let flags: UInt16
  /// Pages from the root to a leaf; zero for an empty tree.
  let depth: Int
  let size: TreeSize
  /// Nil for an empty tree.
  let root: UInt64?

  static let length = 48
  static let integerKeys: UInt16 = 0x08
  private static let noPage = UInt64.max

  init(_ bytes: RawSpan, at offset: Int) {
    flags = bytes.load(UInt16.self, at: offset + 4)
    depth = Int(bytes.load(UInt16.self, at: offset + 6))
    size = TreeSize(
      branchPages: bytes.load(UInt64.self, at: offset + 8),
      leafPages: bytes.load(UInt64.self, at: offset + 16),
      largePages: bytes.load(UInt64.self, at: offset + 24),
      entries: bytes.load(UInt64.self, at: offset + 32))
    let page = bytes.load(UInt64.self, at: offset + 40)
    root = page == Self.noPage ? nil : page
  }

  var hasIntegerKeys: Bool { flags == Self.integerKeys }
}

/// How many pages and entries a tree has.
struct TreeSize: Equatable {
  var branchPages: UInt64 = 0
  var leafPages: UInt64 = 0
  var largePages: UInt64 = 0
  var entries: UInt64 = 0
}
