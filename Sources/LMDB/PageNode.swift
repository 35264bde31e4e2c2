/// A node of a branch or leaf page, as LMDB 0.9 lays it out.
struct PageNode {
  enum Content {
    case value
    /// A child of a branch, or the root of a named table.
    case page(UInt64)
    /// A value on pages of its own: the first page and the length in bytes.
    case large(first: UInt64, length: UInt64)
  }

  let content: Content

  /// The length of a page's header, behind which the nodes' offsets begin.
  static let headerLength = 16

  private static let nodeLength = 8
  private static let largeFlag: UInt16 = 0x01
  private static let tableFlag: UInt16 = 0x02
  private static let tableLength = 48
  private static let rootOffset = 40

  /// Reads a node, or nil when it does not fit into its page.
  init?(_ page: RawSpan, at offset: Int, isBranch: Bool) {
    guard offset + Self.nodeLength <= page.byteCount else { return nil }
    let low = UInt64(page.load(UInt16.self, at: offset))
    let middle = UInt64(page.load(UInt16.self, at: offset + 2))
    let flags = page.load(UInt16.self, at: offset + 4)
    let data = offset + Self.nodeLength + Int(page.load(UInt16.self, at: offset + 6))
    guard data <= page.byteCount else { return nil }
    if isBranch {
      content = .page(low | middle << 16 | UInt64(flags) << 32)
      return
    }
    let length = low | middle << 16
    let isLarge = flags & Self.largeFlag != 0
    guard data + (isLarge ? 8 : Int(length)) <= page.byteCount else { return nil }
    if isLarge {
      content = .large(first: page.load(UInt64.self, at: data), length: length)
    } else if flags & Self.tableFlag != 0 {
      guard length == Self.tableLength else { return nil }
      content = .page(page.load(UInt64.self, at: data + Self.rootOffset))
    } else {
      content = .value
    }
  }
}
