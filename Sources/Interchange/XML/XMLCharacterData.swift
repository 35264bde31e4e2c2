/// Reads the text between the tags of an XML document.
enum XMLCharacterData {
  /// The text up to the next tag, references resolved; nil where it is blank.
  ///
  /// - Throws: `plan-syntax` for control characters, references that are not
  ///   known, and text outside the root element.
  static func text(
    _ scanner: inout XMLScanner, isInRoot: Bool
  ) throws(InterchangeError) -> String? {
    var text = ""
    var start = scanner.position
    var isBlank = true
    while let byte = scanner.byte, byte != UInt8(ascii: "<") {
      if !ContentSniffer.isBlank(byte) { isBlank = false }
      guard isInRoot || isBlank else {
        throw scanner.error("text stands outside the root element")
      }
      if byte == UInt8(ascii: "&") {
        text += scanner.string(start..<scanner.position)
        text.unicodeScalars.append(try reference(&scanner))
        start = scanner.position
      } else {
        try scanner.checkCharacter()
        scanner.advance()
      }
    }
    return isBlank ? nil : text + scanner.string(start..<scanner.position)
  }

  /// The character that a reference such as `&amp;` or `&#x20AC;` stands for.
  private static func reference(
    _ scanner: inout XMLScanner
  ) throws(InterchangeError) -> Unicode.Scalar {
    scanner.advance()
    let start = scanner.position
    // The longest is &#x10FFFF;.
    while let byte = scanner.byte, byte != UInt8(ascii: ";"), scanner.position - start < 9 {
      guard byte != 0x0A else { break }
      scanner.advance()
    }
    let name = scanner.string(start..<scanner.position)
    guard scanner.skip(";"), let scalar = scalar(named: name) else {
      throw scanner.error("\"&\" begins no character that is known; a text has &amp; for it")
    }
    return scalar
  }

  private static func scalar(named name: String) -> Unicode.Scalar? {
    switch name {
    case "amp": return "&"
    case "lt": return "<"
    case "gt": return ">"
    case "quot": return "\""
    case "apos": return "'"
    default: break
    }
    let value =
      name.hasPrefix("#x")
      ? UInt32(name.dropFirst(2), radix: 16)
      : name.hasPrefix("#") ? UInt32(name.dropFirst()) : nil
    guard let value, value >= 0x20 || [0x09, 0x0A, 0x0D].contains(value) else { return nil }
    return Unicode.Scalar(value)
  }
}
