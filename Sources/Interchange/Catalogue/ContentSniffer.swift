/// Looks at the first bytes of a file.
enum ContentSniffer {
  /// How the characters of a text file are stored, as its first bytes tell.
  enum Encoding: Equatable {
    case utf8
    case utf16BigEndian
    case utf16LittleEndian
  }

  static func encoding(of bytes: [UInt8]) -> Encoding {
    if bytes.starts(with: [0xFE, 0xFF]) || bytes.starts(with: [0x00, 0x3C]) {
      return .utf16BigEndian
    }
    if bytes.starts(with: [0xFF, 0xFE]) || bytes.starts(with: [0x3C, 0x00]) {
      return .utf16LittleEndian
    }
    return .utf8
  }

  /// The first byte of text that is neither blank nor a byte order mark.
  static func firstLetter(of bytes: [UInt8]) -> UInt8? {
    let isWide = encoding(of: bytes) != .utf8
    return bytes.lazy.prefix(4096).first { byte in
      !isBlank(byte) && ![0xEF, 0xBB, 0xBF, 0xFE, 0xFF].contains(byte) && !(isWide && byte == 0)
    }
  }

  /// Whether the first bytes hold what text never does.
  static func isBinary(_ bytes: [UInt8]) -> Bool {
    bytes.lazy.prefix(4096).contains { $0 < 0x20 && !isBlank($0) && $0 != 0x1B }
  }

  static func isBlank(_ byte: UInt8) -> Bool {
    byte == 0x20 || (0x09...0x0D).contains(byte)
  }
}
