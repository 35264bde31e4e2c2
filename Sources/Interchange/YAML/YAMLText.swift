/// Decodes the bytes of a YAML file.
enum YAMLText {
  /// The text without a byte order mark.
  ///
  /// - Throws: `bad-encoding` with the first line that is not UTF-8.
  static func decode(_ bytes: [UInt8]) throws(InterchangeError) -> String {
    guard ContentSniffer.encoding(of: bytes) == .utf8 else {
      throw InterchangeError(
        .badEncoding, found: "the file is UTF-16", nextStep: "save it as UTF-8", line: 1)
    }
    let content = bytes.starts(with: [0xEF, 0xBB, 0xBF]) ? bytes.dropFirst(3) : bytes[...]
    if let text = String(validating: content, as: UTF8.self) { return text }
    let lines = content.split(separator: 0x0A, omittingEmptySubsequences: false)
    let broken = lines.firstIndex { String(validating: $0, as: UTF8.self) == nil }
    throw InterchangeError(
      .badEncoding, found: "a character is not UTF-8", nextStep: "save the file as UTF-8",
      line: (broken ?? 0) + 1)
  }
}
