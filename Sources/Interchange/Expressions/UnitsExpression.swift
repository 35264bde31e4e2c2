/// The grammar of capacities and shares: `2.5` people, or `250%`.
enum UnitsExpression {
  /// Hundredths of one full person or machine.
  ///
  /// - Throws: `bad-number` unless it lies between 0.01 and 10,000.
  static func read(_ text: String) throws(InterchangeError) -> Int {
    let isPercent = text.hasSuffix("%")
    let number = isPercent ? text.dropLast() : Substring(text)
    let halves = number.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
    var hundredths: Int?
    if halves.count == 1, number.count <= 8, number.allSatisfy({ $0.isASCII && $0.isNumber }) {
      hundredths = Int(number).map { isPercent ? $0 : $0 * 100 }
    } else if !isPercent, halves.count == 2, number.count <= 8, (1...2).contains(halves[1].count),
      !halves[0].isEmpty, (halves[0] + halves[1]).allSatisfy({ $0.isASCII && $0.isNumber })
    {
      hundredths = Int(halves[0] + halves[1]).map { halves[1].count == 1 ? $0 * 10 : $0 }
    }
    guard let hundredths, (1...1_000_000).contains(hundredths) else {
      throw InterchangeError(
        .badNumber, found: "\"\(text)\" is not a number of people or machines",
        nextStep: "write people with at most two decimals, such as 2.5, or per cent, such as 250%")
    }
    return hundredths
  }
}
