/// Why a file or an expression could not be read, and what to do about it.
public struct InterchangeError: Error, Sendable, Equatable {
  /// What kind of mistake it is; stable, for programs to compare.
  public var code: Code
  /// The file as the caller named it; nil for an expression without a file.
  public var file: String?
  /// Counted from 1; nil where the mistake has no place.
  public var line: Int?
  /// Counted from 1 in Unicode scalars; nil where only the line is known.
  public var column: Int?
  /// What was found, quoting the input.
  public var found: String
  /// The next step to take.
  public var nextStep: String

  public init(
    _ code: Code, found: String, nextStep: String, file: String? = nil, line: Int? = nil,
    column: Int? = nil
  ) {
    self.code = code
    self.file = file
    self.line = line
    self.column = column
    self.found = Self.printable(found)
    self.nextStep = Self.printable(nextStep)
  }

  /// The text with control characters, which could steer a terminal, replaced.
  private static func printable(_ text: String) -> String {
    guard text.unicodeScalars.contains(where: isControl) else { return text }
    var scalars = String.UnicodeScalarView()
    for scalar in text.unicodeScalars { scalars.append(isControl(scalar) ? "\u{FFFD}" : scalar) }
    return String(scalars)
  }

  private static func isControl(_ scalar: Unicode.Scalar) -> Bool {
    scalar.value < 0x20 || (0x7F...0x9F).contains(scalar.value)
      || (0x202A...0x202E).contains(scalar.value) || (0x2066...0x2069).contains(scalar.value)
  }
}

extension InterchangeError: CustomStringConvertible {
  /// One line such as `plan.yaml:12:7: unknown-task: no task is called "T9";
  /// did you mean "T8"?`.
  public var description: String {
    var place = ""
    if let file { place += "\(file):" }
    if let line { place += "\(line):" }
    if let column { place += "\(column):" }
    return "\(place.isEmpty ? "" : place + " ")\(code.rawValue): \(found); \(nextStep)"
  }
}
