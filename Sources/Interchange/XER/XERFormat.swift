/// Primavera P6's exchange format, XER: tables as lines of tabs.
public enum XERFormat: PlanFormat {
  public static let name = "xer"
  public static let summary = "Primavera P6 (XER)"

  public static func recognises(_ file: PlanFile) -> Bool {
    let head = file.bytes.prefix(9)
    return (head.starts(with: [0xEF, 0xBB, 0xBF]) ? head.dropFirst(3) : head)
      .starts(with: Array("ERMHDR".utf8))
  }

  public static func read(
    _ file: PlanFile, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading {
    guard file.bytes.count <= PlanFile.limit else {
      throw PlanFile.tooLarge(file.name, limit: PlanFile.limit)
    }
    var document = try XERParser.parse(file.bytes)
    let project = try XERProject.choose(from: document, named: options.fileProject)
    document.noteTables(besides: XERDocument.read, of: project.id)
    return try XERPlanBuilder(document: document, project: project, options: options).build()
  }
}
