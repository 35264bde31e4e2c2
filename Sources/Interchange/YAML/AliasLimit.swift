/// Refuses documents whose aliases could unfold into something huge.
///
/// Thirty-two uses of aliases can at most repeat a value some 90,000 times
/// (three each on ten levels); nine levels of nine would be 387 million.
enum AliasLimit {
  /// Uses of aliases in one document.
  static let uses = 32

  /// Counts `*name` where `&name` stands before it.
  ///
  /// Marks inside quotes and comments count too: better one document too many
  /// refused than one unfolded.
  ///
  /// - Throws: `document-too-complex` with the line of the first use too many.
  static func check(_ text: String) throws(InterchangeError) {
    var names: Set<[UInt8]> = []
    var count = 0
    var line = 1
    var mark: UInt8?
    var name: [UInt8] = []
    var previous = UInt8(ascii: "\n")
    for byte in text.utf8 {
      if mark != nil, isNameByte(byte) {
        name.append(byte)
      } else {
        if mark == UInt8(ascii: "&") { names.insert(name) }
        if mark == UInt8(ascii: "*"), names.contains(name) { count += 1 }
        let isMark = byte == UInt8(ascii: "&") || byte == UInt8(ascii: "*")
        mark = isMark && isSeparator(previous) ? byte : nil
        name = []
      }
      guard count <= uses else {
        throw InterchangeError(
          .documentTooComplex, found: "the document uses aliases more than \(uses) times",
          nextStep: "write the repeated values out", line: line)
      }
      if byte == 0x0A { line += 1 }
      previous = byte
    }
  }

  private static func isNameByte(_ byte: UInt8) -> Bool {
    switch byte {
    case 0x30...0x39, 0x41...0x5A, 0x61...0x7A, 0x2D, 0x5F: true
    default: false
    }
  }

  /// Whether an anchor or alias can begin behind a byte; beyond ASCII there
  /// are line ends that YAML knows.
  private static func isSeparator(_ byte: UInt8) -> Bool {
    byte >= 0x80 || ContentSniffer.isBlank(byte) || "[]{},:\"'".utf8.contains(byte)
  }
}
