import Planning
import Wording

/// The grammar of rates: `95/h`, `95.50/h`.
enum RateExpression {
  /// The most an hour can cost, in hundredths.
  static let limit = 100_000_000

  /// Hundredths of the unit of the currency per hour.
  ///
  /// - Throws: `bad-number` unless it is at most a million, with two decimals at most.
  static func read(_ text: String) throws(InterchangeError) -> Int {
    let parts = text.split(separator: "/", omittingEmptySubsequences: false)
    let number = parts.first.map { trimmed($0) } ?? ""
    let halves = number.split(separator: ".", omittingEmptySubsequences: false)
    var hundredths: Int?
    if parts.count == 2, trimmed(parts[1]) == "h", (1...2).contains(halves.count),
      halves.allSatisfy({ !$0.isEmpty && $0.allSatisfy { $0.isASCII && $0.isNumber } })
    {
      let decimals = halves.count == 2 ? halves[1] : ""
      if number.count <= 12, decimals.count <= 2 {
        hundredths = Int(halves[0] + decimals + String(repeating: "0", count: 2 - decimals.count))
      }
    }
    guard let hundredths, (0...limit).contains(hundredths) else {
      throw InterchangeError(
        .badNumber, found: say("\"\(text)\" is not what an hour costs"),
        nextStep: say("write an amount of money per hour, such as 95/h or 95.50/h"))
    }
    return hundredths
  }

  private static func trimmed(_ text: Substring) -> Substring {
    let start = text.drop { $0 == " " }
    return start[..<(start.lastIndex { $0 != " " }.map(start.index(after:)) ?? start.startIndex)]
  }
}
