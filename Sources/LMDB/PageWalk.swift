internal import Glibc

/// Follows every page reference in a data file without mapping it.
///
/// It finds whatever would lead LMDB outside of the file or of a page, to another
/// entry than the one asked for, or to write over a page in use: keys out of order
/// or outside of what the branches above promise, pages used twice, counts and
/// free pages that do not add up. The bytes of values are not its business.
struct PageWalk {
  private let descriptor: Int32
  private let pageCount: UInt64
  private let meta: MetaPage
  private var isUsed: [Bool]
  private var usedCount: UInt64 = 0
  private var freePages: [UInt64] = []
  private var lastFreed: UInt64?

  private enum Role { case freeList, tables, rows }

  private static let branchFlag: UInt16 = 0x01
  private static let leafFlag: UInt16 = 0x02
  private static let largeFlag: UInt16 = 0x04
  /// Pages that a transaction took at the end of the file, and freed, unwritten.
  private static let unwrittenLimit: UInt64 = 1 << 20
  /// Both meta pages.
  private static let firstPage: UInt64 = 2

  private init(_ descriptor: Int32, _ meta: MetaPage, pageCount: UInt64) throws(LMDBReason) {
    guard meta.lastPage < pageCount + Self.unwrittenLimit else { throw .damaged }
    self.descriptor = descriptor
    self.meta = meta
    self.pageCount = pageCount
    isUsed = [Bool](repeating: false, count: Int(meta.lastPage) + 1)
  }

  /// Whether every page in use is in the file and makes sense.
  static func isSound(_ meta: MetaPage, in descriptor: Int32, pageCount: UInt64) -> Bool {
    do throws(LMDBReason) {
      var walk = try PageWalk(descriptor, meta, pageCount: pageCount)
      try walk.follow(meta.free, .freeList)
      try walk.follow(meta.main, .tables)
      try walk.addUp()
      return true
    } catch {
      return false
    }
  }

  /// Each page but the meta pages is either in use or free, and only once.
  ///
  /// Every commit frees the pages that it has replaced: a meta page that gives
  /// itself out as newer than it is does not fit its list.
  private mutating func addUp() throws(LMDBReason) {
    for page in freePages { try use(page..<page + 1) }
    guard usedCount == meta.lastPage + 1 - Self.firstPage,
      (lastFreed ?? meta.transaction) == meta.transaction
    else { throw .damaged }
  }

  private mutating func follow(_ tree: TreeRecord, _ role: Role) throws(LMDBReason) {
    guard tree.flags == 0 || tree.hasIntegerKeys else { throw .damaged }
    var size = TreeSize()
    if let root = tree.root {
      try visit(root, of: tree, role, level: 1, from: nil, below: nil, &size)
    } else if tree.depth != 0 {
      throw .damaged
    }
    guard size == tree.size else { throw .damaged }
  }

  /// Visits a page whose keys must be in the range that the pages above promise.
  private mutating func visit(
    _ number: UInt64, of tree: TreeRecord, _ role: Role, level: Int, from lower: Key?,
    below upper: Key?, _ size: inout TreeSize
  ) throws(LMDBReason) {
    let page = try read(number)
    try use(number..<number + 1)
    let isBranch = level < tree.depth
    guard level <= tree.depth,
      page.span.bytes.load(UInt16.self, at: 10) == (isBranch ? Self.branchFlag : Self.leafFlag)
    else { throw .damaged }
    let nodes = try Self.nodes(of: page, isBranch: isBranch)
    let keys = nodes.map { Key(bytes: page[$0.key], isInteger: tree.hasIntegerKeys) }
    // The first key of a branch is not looked at by LMDB.
    let ordered = isBranch ? keys[1...] : keys[...]
    guard tree.flags == 0 || ordered.allSatisfy({ $0.bytes.count == 8 }),
      zip(ordered, ordered.dropFirst()).allSatisfy({ $0 < $1 }),
      ordered.first.map({ first in lower.map { !(first < $0) } ?? true }) ?? true,
      ordered.last.map({ last in upper.map { last < $0 } ?? true }) ?? true
    else { throw .damaged }
    if isBranch {
      size.branchPages += 1
      for (index, node) in nodes.enumerated() {
        guard case .child(let child) = node.content else { throw .damaged }
        try visit(
          child, of: tree, role, level: level + 1, from: index == 0 ? lower : keys[index],
          below: index + 1 < keys.count ? keys[index + 1] : upper, &size)
      }
    } else {
      size.leafPages += 1
      size.entries += UInt64(nodes.count)
      for (node, key) in zip(nodes, keys) { try take(node, key, of: page, role, &size) }
    }
  }

  /// The nodes of a page, which fill it to its end without gap or overlap.
  private static func nodes(of page: [UInt8], isBranch: Bool) throws(LMDBReason) -> [PageNode] {
    let bytes = page.span.bytes
    let lower = Int(bytes.load(UInt16.self, at: 12))
    let upper = Int(bytes.load(UInt16.self, at: 14))
    guard PageNode.headerLength < lower, lower & 1 == 0, lower <= upper, upper <= page.count
    else { throw .damaged }
    var nodes: [PageNode] = []
    for slot in stride(from: PageNode.headerLength, to: lower, by: 2) {
      let offset = Int(bytes.load(UInt16.self, at: slot))
      guard offset >= upper, let node = PageNode(bytes, at: offset, isBranch: isBranch) else {
        throw .damaged
      }
      nodes.append(node)
    }
    guard nodes.reduce(0, { $0 + $1.size }) == page.count - upper else { throw .damaged }
    return nodes
  }

  /// Takes an entry of a leaf by the role of its tree.
  private mutating func take(
    _ node: PageNode, _ key: Key, of page: [UInt8], _ role: Role, _ size: inout TreeSize
  ) throws(LMDBReason) {
    switch (node.content, role) {
    case (.value(let range), .freeList): try free(page[range], by: key)
    case (.large(let first, let length), .freeList):
      try free(try useLarge(first, length, &size)[...], by: key)
    case (.large(let first, let length), .rows): _ = try useLarge(first, length, &size)
    case (.value, .rows): break
    case (.table(let tree), .tables): try follow(tree, .rows)
    case (.table, _), (_, .tables), (.child, _): throw .damaged
    }
  }

  /// Takes a list of free pages: their count, then their numbers, falling.
  private mutating func free(_ list: ArraySlice<UInt8>, by key: Key) throws(LMDBReason) {
    let bytes = list.span.bytes
    guard bytes.byteCount >= 8 else { throw .damaged }
    let count = bytes.load(UInt64.self, at: 0)
    guard count < bytes.byteCount / 8 else { throw .damaged }
    lastFreed = key.number
    for index in 0..<Int(count) {
      freePages.append(bytes.load(UInt64.self, at: 8 + 8 * index))
    }
  }

  /// Takes the pages of a large value into use, and returns its bytes.
  private mutating func useLarge(
    _ first: UInt64, _ length: Int, _ size: inout TreeSize
  ) throws(LMDBReason) -> [UInt8] {
    let page = try read(first)
    let header = page.span.bytes
    // A shorter value in the place of a longer one keeps its pages.
    let extent = Int(header.load(UInt32.self, at: 12))
    guard header.load(UInt16.self, at: 10) == Self.largeFlag,
      extent > (PageNode.headerLength - 1 + length) / meta.pageSize,
      first + UInt64(extent) <= pageCount
    else { throw .damaged }
    try use(first..<first + UInt64(extent))
    size.largePages += UInt64(extent)
    var value = [UInt8](repeating: 0, count: length)
    let start = Int(first) * meta.pageSize + PageNode.headerLength
    guard pread(descriptor, &value, length, start) == length else { throw .damaged }
    return value
  }

  private mutating func use(_ pages: Range<UInt64>) throws(LMDBReason) {
    for page in pages {
      guard page >= Self.firstPage, page <= meta.lastPage, !isUsed[Int(page)] else {
        throw .damaged
      }
      isUsed[Int(page)] = true
      usedCount += 1
    }
  }

  /// A page that is in the file and bears its number.
  private func read(_ number: UInt64) throws(LMDBReason) -> [UInt8] {
    guard number < pageCount else { throw .damaged }
    var page = [UInt8](repeating: 0, count: meta.pageSize)
    guard pread(descriptor, &page, page.count, Int(number) * page.count) == page.count,
      page.span.bytes.load(UInt64.self, at: 0) == number
    else { throw .damaged }
    return page
  }

  /// A key in the order of its tree.
  private struct Key {
    let bytes: ArraySlice<UInt8>
    let isInteger: Bool

    var number: UInt64 { bytes.span.bytes.load(UInt64.self, at: 0) }

    static func < (left: Key, right: Key) -> Bool {
      left.isInteger
        ? left.number < right.number : left.bytes.lexicographicallyPrecedes(right.bytes)
    }
  }
}
