/// A node of a branch or leaf page, as LMDB 0.9 lays it out.
struct PageNode {
  enum Content {
    /// Where in the page the value is.
    case value(Range<Int>)
    /// A child of a branch.
    case child(UInt64)
    /// A named table.
    case table(TreeRecord)
    /// A value on pages of its own: the first page and the length in bytes.
    case large(first: UInt64, length: Int)
  }

  /// Where in the page the key is.
  let key: Range<Int>
  let content: Content
  /// The bytes that it takes in the page, a multiple of two.
  let size: Int

  /// The length of a page's header, behind which the nodes' offsets begin.
  static let headerLength = 16

  private static let nodeLength = 8
  private static let largeFlag: UInt16 = 0x01
  private static let tableFlag: UInt16 = 0x02

  /// Reads a node, or nil when it makes no sense or does not fit into its page.
  init?(_ page: RawSpan, at offset: Int, isBranch: Bool) {
    guard offset + Self.nodeLength <= page.byteCount else { return nil }
    let low = page.load(UInt16.self, at: offset)
    let middle = page.load(UInt16.self, at: offset + 2)
    let flags = page.load(UInt16.self, at: offset + 4)
    let data = offset + Self.nodeLength + Int(page.load(UInt16.self, at: offset + 6))
    guard data <= page.byteCount else { return nil }
    key = offset + Self.nodeLength..<data
    var end = data
    if isBranch {
      content = .child(UInt64(low) | UInt64(middle) << 16 | UInt64(flags) << 32)
    } else {
      let length = Int(low) | Int(middle) << 16
      end += flags == Self.largeFlag ? 8 : length
      guard end <= page.byteCount else { return nil }
      switch flags {
      case 0: content = .value(data..<end)
      case Self.largeFlag:
        content = .large(first: page.load(UInt64.self, at: data), length: length)
      case Self.tableFlag where length == TreeRecord.length:
        content = .table(TreeRecord(page, at: data))
      default: return nil
      }
    }
    size = (end - offset + 1) & ~1
  }
}
