@testable import EventStore

/// A tree over leaves in memory, and what RFC 6962 says of it, word for word.
struct Leaves {
  let bytes: [[UInt8]]

  /// The eight leaves that implementations of certificate transparency share.
  static let wellKnown = Leaves(
    bytes: [
      "", "00", "10", "2021", "3031", "40414243", "5051525354555657",
      "606162636465666768696a6b6c6d6e6f",
    ].map(fromHex))

  static func numbered(_ count: Int) -> Leaves {
    Leaves(bytes: (0..<count).map { Array("leaf \($0)".utf8) })
  }

  func first(_ count: Int) -> Leaves { Leaves(bytes: Array(bytes.prefix(count))) }

  /// The tree over stored hashes of complete subtrees.
  var tree: MerkleTree<Never> {
    MerkleTree(size: UInt64(bytes.count)) { (level, index) throws(Never) in
      let width = 1 << level
      return Self.root(bytes[(Int(index) * width)..<((Int(index) + 1) * width)])
    }
  }

  var frontier: TreeFrontier {
    var frontier = TreeFrontier()
    for leaf in bytes { _ = frontier.append(.leaf(leaf)) }
    return frontier
  }

  /// `MTH` of RFC 6962, 2.1.
  static func root(_ leaves: ArraySlice<[UInt8]>) -> TreeHash {
    guard let first = leaves.first else { return .empty }
    if leaves.count == 1 { return .leaf(first) }
    let middle = leaves.startIndex + split(leaves.count)
    return .node(root(leaves[..<middle]), root(leaves[middle...]))
  }

  /// `PATH` of RFC 6962, 2.1.1.
  static func path(_ leaf: Int, _ leaves: ArraySlice<[UInt8]>) -> [TreeHash] {
    if leaves.count <= 1 { return [] }
    let left = split(leaves.count)
    let middle = leaves.startIndex + left
    return leaf < left
      ? path(leaf, leaves[..<middle]) + [root(leaves[middle...])]
      : path(leaf - left, leaves[middle...]) + [root(leaves[..<middle])]
  }

  /// `SUBPROOF` of RFC 6962, 2.1.2.
  static func proof(_ old: Int, _ leaves: ArraySlice<[UInt8]>, _ isOld: Bool) -> [TreeHash] {
    if old == leaves.count { return isOld ? [] : [root(leaves)] }
    let left = split(leaves.count)
    let middle = leaves.startIndex + left
    return old <= left
      ? proof(old, leaves[..<middle], isOld) + [root(leaves[middle...])]
      : proof(old - left, leaves[middle...], false) + [root(leaves[..<middle])]
  }

  private static func split(_ count: Int) -> Int {
    var left = 1
    while left * 2 < count { left *= 2 }
    return left
  }
}

/// The bytes that hexadecimal digits stand for.
func fromHex(_ text: String) -> [UInt8] {
  let digits = text.compactMap { $0.hexDigitValue }
  return stride(from: 0, to: digits.count, by: 2).map { UInt8(digits[$0] << 4 | digits[$0 + 1]) }
}
