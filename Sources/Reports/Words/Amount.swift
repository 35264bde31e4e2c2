import Wording

/// Numbers as they are written in reports.
enum Amount {
  /// `1,200,000`.
  static func text(_ value: Int) -> String {
    var grouped = ""
    let digits = String(value.magnitude)
    for (index, digit) in digits.enumerated() {
      if index > 0, (digits.count - index) % 3 == 0 { grouped += "," }
      grouped.append(digit)
    }
    return (value < 0 ? "-" : "") + grouped
  }

  /// Tenths of a per cent: `41.7 %`.
  static func share(_ tenths: Int) -> String { decimal(tenths, places: 1) + " %" }

  /// Thousandths: `1.238`.
  static func ratio(_ thousandths: Int) -> String { decimal(thousandths, places: 3) }

  /// Hundredths of a person or machine: `2.5`, `1`, `0.25`.
  static func units(_ hundredths: Int) -> String {
    var text = decimal(hundredths, places: 2)
    while text.hasSuffix("0") { text.removeLast() }
    if text.hasSuffix(".") { text.removeLast() }
    return text
  }

  /// `1 task`, `2 tasks`.
  static func count(_ number: Int, _ noun: String) -> String {
    "\(text(number)) \(noun)\(number == 1 ? "" : "s")"
  }

  private static func decimal(_ value: Int, places: Int) -> String {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
