/// Durations of XML Schema, as MSPDI writes them: `PT24H0M0S`.
enum XMLDuration {
  /// Whole minutes, seconds rounded to the nearest; nil for malformed or
  /// negative durations, years and months, and more than 100 years.
  static func minutes(_ text: String) -> Int? {
    guard text.first == "P", text.count > 2 else { return nil }
    var seconds = 0.0
    var isTime = false
    var number = ""
    for letter in text.dropFirst() {
      if letter.isASCII, letter.isNumber || letter == "." {
        number.append(letter)
        continue
      }
      if letter == "T", !isTime, number.isEmpty {
        isTime = true
        continue
      }
      guard let value = Double(number), let size = size(of: letter, isTime: isTime) else {
        return nil
      }
      seconds += value * size
      number = ""
    }
    guard number.isEmpty, seconds <= Double(DurationExpression.limit) * 60 else { return nil }
    return Int((seconds / 60).rounded())
  }

  /// Minutes as `PT24H0M0S`.
  static func text(_ minutes: Int) -> String {
    "PT\(minutes / 60)H\(minutes % 60)M0S"
  }

  /// Seconds of a unit.
  private static func size(of unit: Character, isTime: Bool) -> Double? {
    switch (unit, isTime) {
    case ("D", false): 86_400
    case ("H", true): 3600
    case ("M", true): 60
    case ("S", true): 1
    default: nil
    }
  }
}
