internal import Glibc

/// Follows every page reference in a data file without mapping it.
///
/// It finds whatever would lead LMDB outside of the file or of a page. It reads
/// the whole file, and so is made only on demand or when the file is short.
struct PageWalk {
  let descriptor: Int32
  let pageSize: Int
  let pageCount: UInt64

  private static let branchFlag: UInt16 = 0x01
  private static let leafFlag: UInt16 = 0x02
  private static let overflowFlag: UInt16 = 0x04
  private static let fixedKeysFlag: UInt16 = 0x20
  private static let noPage = UInt64.max

  /// Whether every page in use is in the file and makes sense.
  func isSound(from roots: [UInt64]) -> Bool {
    var pending = roots.filter { $0 != Self.noPage }
    var visited: Set<UInt64> = []
    while let number = pending.popLast() {
      guard visited.insert(number).inserted, let references = references(in: number) else {
        return false
      }
      pending += references.filter { $0 != Self.noPage }
    }
    return true
  }

  /// The pages that a page refers to; nil when it makes no sense.
  private func references(in number: UInt64) -> [UInt64]? {
    guard let page = read(number) else { return nil }
    let bytes = page.span.bytes
    let flags = bytes.load(UInt16.self, at: 10)
    if flags & Self.fixedKeysFlag != 0 { return [] }
    let isBranch = flags & Self.branchFlag != 0
    guard isBranch != (flags & Self.leafFlag != 0) else { return nil }
    let lower = Int(bytes.load(UInt16.self, at: 12))
    let upper = Int(bytes.load(UInt16.self, at: 14))
    guard PageNode.headerLength <= lower, lower <= upper, upper <= pageSize else { return nil }
    guard !isBranch || lower > PageNode.headerLength else { return nil }
    var references: [UInt64] = []
    for slot in stride(from: PageNode.headerLength, to: lower, by: 2) {
      let offset = Int(bytes.load(UInt16.self, at: slot))
      guard offset >= upper, let node = PageNode(bytes, at: offset, isBranch: isBranch) else {
        return nil
      }
      switch node.content {
      case .value: break
      case .page(let number): references.append(number)
      case .large(let first, let length):
        guard holdsValue(from: first, length: length) else { return nil }
      }
    }
    return references
  }

  /// Whether a run of pages that hold one large value is complete.
  private func holdsValue(from first: UInt64, length: UInt64) -> Bool {
    guard let page = read(first) else { return false }
    let bytes = page.span.bytes
    let extent = UInt64(bytes.load(UInt32.self, at: 12))
    return bytes.load(UInt16.self, at: 10) & Self.overflowFlag != 0
      && extent * UInt64(pageSize) >= UInt64(PageNode.headerLength) + length
      && first + extent <= pageCount
  }

  /// A page that is in the file and bears its number.
  private func read(_ number: UInt64) -> [UInt8]? {
    guard number < pageCount else { return nil }
    var page = [UInt8](repeating: 0, count: pageSize)
    guard pread(descriptor, &page, pageSize, Int(number) * pageSize) == pageSize,
      page.span.bytes.load(UInt64.self, at: 0) == number
    else { return nil }
    return page
  }
}
