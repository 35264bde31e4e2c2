/// Parses the bytes of an MSPDI file into its records.
///
/// One record's elements are in memory at a time, so that large files need
/// little beyond their bytes.
enum MSPDIParser {
  /// - Throws: `plan-syntax`, `wrong-root`, `doctype-refused`, `bad-encoding`,
  ///   `document-too-complex`, or the error of a malformed field.
  static func parse(_ bytes: [UInt8]) throws(InterchangeError) -> MSPDIDocument {
    var tokenizer = XMLTokenizer(try XMLEncoding.utf8(bytes))
    var recorder = MSPDIRecorder()
    while let token = try tokenizer.next() {
      switch token {
      case .open(let name): try recorder.begin(name, line: tokenizer.line)
      case .text(let text): recorder.append(text)
      case .close: try recorder.end(line: tokenizer.line)
      }
    }
    return recorder.document
  }
}
