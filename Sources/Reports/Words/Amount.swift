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
    Counted(text(number), isOne: number == 1, noun).description
  }

  /// Hundredths of the unit of a currency: `12,300.50 EUR`.
  static func money(_ hundredths: Int, _ currency: String?) -> String {
    let whole = text(Int(hundredths.magnitude / 100))
    let cents = decimal(Int(hundredths.magnitude % 100), places: 2).dropFirst()
    let unit = currency.map { "\(Phrase.fixedSpace)\($0)" } ?? ""
    return "\(hundredths < 0 ? "-" : "")\(whole)\(cents)\(unit)"
  }

  /// The same with a sign: `+1,200.00`.
  static func addedMoney(_ hundredths: Int) -> String {
    (hundredths > 0 ? "+" : "") + money(hundredths, nil)
  }

  private static func decimal(_ value: Int, places: Int) -> String {
    let digits = String(value.magnitude)
    let padded = String(repeating: "0", count: max(0, places + 1 - digits.count)) + digits
    return (value < 0 ? "-" : "") + padded.dropLast(places) + "." + padded.suffix(places)
  }
}
