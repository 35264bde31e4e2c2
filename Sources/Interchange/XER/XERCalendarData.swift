/// The text in which P6 keeps the working times of a calendar.
///
/// It is nodes within nodes, `(0||name(key|value|…)(node node …))`, with blanks
/// and the character DEL, for the end of a line, between them.
struct XERCalendarData {
  /// A node with its parameters and the nodes it holds.
  struct Node: Equatable {
    var name: String
    var values: [String: String] = [:]
    var nodes: [Node] = []

    func node(_ name: String) -> Node? { nodes.first { $0.name == name } }
  }

  /// A text that is no such tree, and where.
  struct Malformed: Error {
    /// Counted from 1 in bytes of the text.
    var position: Int
  }

  /// Nodes within nodes; P6 uses five.
  static let depthLimit = 16

  private let bytes: [UInt8]
  private var position = 0

  static func parse(_ text: String) throws(Malformed) -> Node {
    var parser = XERCalendarData(bytes: Array(text.utf8))
    let node = try parser.node(depth: 0)
    parser.skipBlanks()
    guard parser.position == parser.bytes.count else { throw parser.malformed }
    return node
  }

  private init(bytes: [UInt8]) {
    self.bytes = bytes
  }

  private mutating func node(depth: Int) throws(Malformed) -> Node {
    guard depth < Self.depthLimit else { throw malformed }
    try expect("(")
    _ = try text(until: "|")
    try expect("|")
    try expect("|")
    var node = Node(name: try text(until: "("))
    try expect("(")
    let words = try text(until: ")").split(separator: "|", omittingEmptySubsequences: false)
    for index in stride(from: 0, to: words.count - 1, by: 2) {
      node.values[String(words[index])] = String(words[index + 1])
    }
    try expect(")")
    // Nodes without any within sometimes end here.
    if isNext("(") {
      try expect("(")
      while isNext("(") { node.nodes.append(try self.node(depth: depth + 1)) }
      try expect(")")
    }
    try expect(")")
    return node
  }

  private var malformed: Malformed { Malformed(position: position + 1) }

  private mutating func text(until end: Unicode.Scalar) throws(Malformed) -> String {
    let start = position
    while position < bytes.count, bytes[position] != UInt8(ascii: end) {
      guard bytes[position] != UInt8(ascii: "("), bytes[position] != UInt8(ascii: ")") else {
        throw malformed
      }
      position += 1
    }
    guard position < bytes.count else { throw malformed }
    return String(decoding: bytes[start..<position], as: UTF8.self)
      .filter { $0 != " " && $0 != "\u{7F}" }
  }

  private mutating func isNext(_ mark: Unicode.Scalar) -> Bool {
    skipBlanks()
    return position < bytes.count && bytes[position] == UInt8(ascii: mark)
  }

  private mutating func expect(_ mark: Unicode.Scalar) throws(Malformed) {
    guard isNext(mark) else { throw malformed }
    position += 1
  }

  private mutating func skipBlanks() {
    while position < bytes.count, bytes[position] == 0x20 || bytes[position] == 0x7F {
      position += 1
    }
  }
}
