internal import Glibc

/// Follows every page reference in a data file without mapping it.
///
/// LMDB may leave pages at the end unwritten when a transaction took and freed
/// them, so that a short file is damaged only if a page in use is missing. The
/// walk reads the whole file and is made only when the file is short.
struct PageWalk {
  let descriptor: Int32
  let pageSize: Int
  let pageCount: UInt64

  private static let headerLength = 16
  private static let nodeLength = 8
  private static let branchFlag: UInt16 = 0x01
  private static let leafFlag: UInt16 = 0x02
  private static let fixedKeysFlag: UInt16 = 0x20
  private static let bigDataFlag: UInt16 = 0x01
  private static let subTreeFlag: UInt16 = 0x02
  /// The offset of the root in a table's description.
  private static let rootOffset = 40
  private static let noPage = UInt64.max

  func holdsEveryPage(from roots: [UInt64]) -> Bool {
    var pending = roots.filter { $0 != Self.noPage }
    var visited: Set<UInt64> = []
    while let number = pending.popLast() {
      guard number < pageCount, visited.insert(number).inserted else { return false }
      guard let references = references(in: number) else { return false }
      pending += references
    }
    return true
  }

  /// The pages that a page refers to; nil when it makes no sense.
  private func references(in number: UInt64) -> [UInt64]? {
    var page = [UInt8](repeating: 0, count: pageSize)
    guard pread(descriptor, &page, pageSize, Int(number) * pageSize) == pageSize else { return nil }
    let bytes = page.span.bytes
    let flags = bytes.load(UInt16.self, at: 10)
    if flags & Self.fixedKeysFlag != 0 { return [] }
    let isBranch = flags & Self.branchFlag != 0
    guard isBranch || flags & Self.leafFlag != 0 else { return nil }
    let lower = Int(bytes.load(UInt16.self, at: 12))
    guard lower >= Self.headerLength, lower <= pageSize else { return nil }
    var references: [UInt64] = []
    for slot in stride(from: Self.headerLength, to: lower, by: 2) {
      let node = Int(bytes.load(UInt16.self, at: slot))
      guard node + Self.nodeLength <= pageSize else { return nil }
      if isBranch {
        references.append(child(bytes, node))
      } else if let found = leafReference(bytes, node) {
        if let page = found.page { references.append(page) }
      } else {
        return nil
      }
    }
    return references
  }

  private func child(_ bytes: borrowing RawSpan, _ node: Int) -> UInt64 {
    let low = UInt64(bytes.load(UInt16.self, at: node))
    let middle = UInt64(bytes.load(UInt16.self, at: node + 2))
    let high = UInt64(bytes.load(UInt16.self, at: node + 4))
    return low | middle << 16 | high << 32
  }

  /// The tree a leaf node holds, once its large value is known to be present.
  private func leafReference(_ bytes: borrowing RawSpan, _ node: Int) -> (page: UInt64?, ())? {
    let flags = bytes.load(UInt16.self, at: node + 4)
    let data = node + Self.nodeLength + Int(bytes.load(UInt16.self, at: node + 6))
    if flags & Self.bigDataFlag != 0 {
      guard data + 8 <= pageSize else { return nil }
      let length = UInt64(bytes.load(UInt32.self, at: node))
      let first = bytes.load(UInt64.self, at: data)
      let extent = (UInt64(Self.headerLength) + length + UInt64(pageSize) - 1) / UInt64(pageSize)
      let end = first.addingReportingOverflow(extent)
      return end.overflow || end.partialValue > pageCount ? nil : (nil, ())
    }
    if flags & Self.subTreeFlag != 0 {
      guard data + Self.rootOffset + 8 <= pageSize else { return nil }
      let root = bytes.load(UInt64.self, at: data + Self.rootOffset)
      return (root == Self.noPage ? nil : root, ())
    }
    return (nil, ())
  }
}
