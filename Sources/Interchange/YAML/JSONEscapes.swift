/// Replaces JSON's escape pairs, which YAML does not have, by their character.
enum JSONEscapes {
  /// Writes `\ud83d\ude00` as the one character that it stands for.
  ///
  /// Escapes that are no pair stay as they are, so that the YAML reader names
  /// their place. Lines do not move; columns after a pair do.
  static func joiningSurrogates(in text: String) -> String {
    guard text.contains(#"\u"#) else { return text }
    var result: [UInt8] = []
    let bytes = Array(text.utf8)
    result.reserveCapacity(bytes.count)
    var position = 0
    while position < bytes.count {
      guard bytes[position] == UInt8(ascii: "\\"), position + 1 < bytes.count else {
        result.append(bytes[position])
        position += 1
        continue
      }
      if let high = unit(bytes, at: position), UTF16.isLeadSurrogate(high),
        let low = unit(bytes, at: position + 6), UTF16.isTrailSurrogate(low)
      {
        let pair = String(decoding: [high, low], as: UTF16.self)
        result.append(contentsOf: pair.utf8)
        position += 12
      } else {
        result.append(contentsOf: bytes[position...position + 1])
        position += 2
      }
    }
    return String(decoding: result, as: UTF8.self)
  }

  /// The number behind `\u` at a position.
  private static func unit(_ bytes: [UInt8], at position: Int) -> UInt16? {
    guard position + 6 <= bytes.count, bytes[position] == UInt8(ascii: "\\"),
      bytes[position + 1] == UInt8(ascii: "u")
    else { return nil }
    return UInt16(String(decoding: bytes[position + 2..<position + 6], as: UTF8.self), radix: 16)
  }
}
