/// Microsoft Project's XML exchange format, MSPDI.
public enum MSPDIFormat: PlanFormat {
  public static let name = "mspdi"
  public static let summary = "Microsoft Project XML (MSPDI)"

  public static func recognises(_ file: PlanFile) -> Bool {
    ContentSniffer.firstLetter(of: file.bytes) == UInt8(ascii: "<")
  }

  public static func read(
    _ file: PlanFile, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading {
    guard file.bytes.count <= PlanFile.limit else {
      throw PlanFile.tooLarge(file.name, limit: PlanFile.limit)
    }
    let document = try MSPDIParser.parse(file.bytes)
    let builder = MSPDIPlanBuilder(document: document, options: options)
    return try builder.build(fileStem: file.stem)
  }
}
