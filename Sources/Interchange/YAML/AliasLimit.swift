/// Refuses documents whose aliases could unfold into something huge.
///
/// Thirty-two uses of aliases can at most repeat a value some 90,000 times
/// (three each on ten levels); nine levels of nine would be 387 million.
enum AliasLimit {
  /// Uses of aliases in one document.
  static let uses = 32

  /// - Throws: `document-too-complex` with the line of the first use too many.
  static func check(_ text: String) throws(InterchangeError) {
    guard text.utf8.contains(UInt8(ascii: "&")), text.utf8.contains(UInt8(ascii: "*")) else {
      return
    }
    var names: Set<Substring> = []
    var count = 0
    for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated()
    {
      for word in line.split(whereSeparator: { " \t\r[]{},:".contains($0) }) {
        if word.first == "&" { names.insert(word.dropFirst()) }
        if word.first == "*", names.contains(word.dropFirst()) { count += 1 }
      }
      guard count <= uses else {
        throw InterchangeError(
          .documentTooComplex, found: "the document uses aliases more than \(uses) times",
          nextStep: "write the repeated values out", line: index + 1)
      }
    }
  }
}
