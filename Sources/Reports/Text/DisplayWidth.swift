extension Character {
  /// Columns it takes on a terminal: 0, 1 or 2, more for clusters of letters.
  ///
  /// Joined emoji and flags count two, as terminals draw them at most so wide.
  var columns: Int {
    if utf8.count == 1 { return 1 }
    let scalars = unicodeScalars
    if scalars.count > 1,
      scalars.contains(where: {
        $0 == "\u{200D}" || $0 == "\u{FE0F}" || ("\u{1F1E6}"..."\u{1F1FF}").contains($0)
      })
    {
      return 2
    }
    return scalars.reduce(0) { $0 + $1.columns }
  }
}

extension Unicode.Scalar {
  /// Columns of one scalar by itself.
  fileprivate var columns: Int {
    if value < 0x300 { return 1 }
    if isJoiningJamo { return 0 }
    switch properties.generalCategory {
    case .nonspacingMark, .enclosingMark, .format: return 0
    default: return isWide || properties.isEmojiPresentation ? 2 : 1
    }
  }

  /// Vowels and finals that join a Hangul syllable begun before.
  private var isJoiningJamo: Bool { (0x1160...0x11FF).contains(value) }

  /// Whether Unicode's East Asian Width is W or F.
  private var isWide: Bool {
    wideRanges.contains { $0.contains(value) }
  }
}

/// Blocks that Unicode's EastAsianWidth.txt gives as wide, emoji left aside.
private let wideRanges: [ClosedRange<UInt32>] = [
  0x1100...0x115F, 0x2E80...0x303E, 0x3041...0x33FF, 0x3400...0x4DBF, 0x4E00...0x9FFF,
  0xA000...0xA4CF, 0xA960...0xA97F, 0xAC00...0xD7A3, 0xF900...0xFAFF, 0xFE30...0xFE6F,
  0xFF00...0xFF60, 0xFFE0...0xFFE6, 0x16FE0...0x18DFF, 0x1AFF0...0x1B2FF, 0x1F200...0x1F2FF,
  0x20000...0x3FFFD,
]
