/// Leeway's own plan format: a YAML file that people write.
public enum LeewayPlanFormat: PlanFormat {
  public static let name = "leeway"
  public static let summary = "Leeway plan (YAML)"

  public static func recognises(_ file: PlanFile) -> Bool {
    guard let letter = ContentSniffer.firstLetter(of: file.bytes) else { return false }
    let isWide = ContentSniffer.encoding(of: file.bytes) != .utf8
    return letter != UInt8(ascii: "<") && (isWide || !ContentSniffer.isBinary(file.bytes))
  }

  public static func read(
    _ file: PlanFile, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading {
    try PlanFileReader.read(try YAMLDocument.read(file), options: options)
  }
}
