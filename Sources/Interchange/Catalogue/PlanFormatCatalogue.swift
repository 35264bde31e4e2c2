/// The plan formats that can be read, and the choice between them.
public enum PlanFormatCatalogue: Sendable {
  /// In the order in which they are asked whether they recognise a file.
  public static let all: [any PlanFormat.Type] = [
    P2XFormat.self,
    MSPDIFormat.self,
    XERFormat.self,
    CSVFormat.self,
    LeewayPlanFormat.self,
  ]

  /// Reads a plan file in whichever format its content shows; a mapping of
  /// columns says that it is a table.
  ///
  /// - Throws: The format's error, or `empty-file` or `unknown-format` where
  ///   no format recognises the content.
  public static func read(
    _ file: PlanFile, options: ImportOptions = ImportOptions()
  ) throws(InterchangeError) -> PlanReading {
    do throws(InterchangeError) {
      if options.columns != nil { return try CSVFormat.read(file, options: options) }
      guard let format = all.first(where: { $0.recognises(file) }) else {
        throw UnrecognisedContent.error(for: file)
      }
      return try format.read(file, options: options)
    } catch {
      var named = error
      named.file = file.name
      throw named
    }
  }
}
