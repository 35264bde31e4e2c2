/// What the keys of one kind of row of a projection say.
///
/// The letter is the second byte of the key, behind the projection's tag.
public struct RowForm: Sendable {
  /// What follows the letter.
  enum Part: Sendable {
    case text
    case number
    case letter
  }

  let letter: Unicode.Scalar
  /// What the row is, such as `entry`.
  let word: String
  let parts: [Part]

  init(_ letter: Unicode.Scalar, _ word: String, _ parts: Part...) {
    self.letter = letter
    self.word = word
    self.parts = parts
  }

  /// A key in words, such as `line aurora T5`; nil for one of another form.
  func words(_ key: [UInt8]) -> String? {
    guard key.count >= 2, key[1] == UInt8(ascii: letter) else { return nil }
    var rest = key[2...]
    var words = word
    for part in parts {
      switch part {
      case .letter:
        guard let byte = rest.popFirst() else { return nil }
        words += " \(Unicode.Scalar(byte))"
      case .number:
        guard rest.count >= 8 else { return nil }
        words += " \(RowKey.trailingNumber(Array(rest.prefix(8))))"
        rest = rest.dropFirst(8)
      case .text:
        guard let end = rest.firstIndex(of: 0) else { return nil }
        let text = RowKey.trailingText(Array(rest[...end]), after: 0)
        words += " \(text)"
        rest = rest[(end + 1)...]
      }
    }
    return rest.isEmpty ? words : nil
  }
}

extension ProjectionCatalogue {
  /// A key in words: the row of a projection that it is of, else its bytes.
  public static func words(_ key: [UInt8]) -> String {
    let known = place(ofTag: key.first).map { all[$0].forms } ?? []
    return known.lazy.compactMap { $0.words(key) }.first
      ?? "with key "
      + key.map { ($0 < 16 ? "0" : "") + String($0, radix: 16) }.joined()
  }
}
