import Planning

/// The project of an XER file that is read.
struct XERProject {
  var row: XERRow
  var id: String
  var shortName: String

  /// - Throws: `ambiguous-project` where the file has several and none is
  ///   named, `unknown-project`, `missing-field`.
  static func choose(
    from document: XERDocument, named name: String?
  ) throws(InterchangeError) -> XERProject {
    let rows = try document.rows("PROJECT", with: ["proj_id"])
    var projects: [XERProject] = []
    for row in rows {
      let id = try row.required("proj_id")
      projects.append(XERProject(row: row, id: id, shortName: row.text("proj_short_name") ?? id))
    }
    let names = projects.map { "\($0.shortName) (\($0.id))" }.joined(separator: ", ")
    if let name {
      guard let project = projects.first(where: { $0.id == name || $0.shortName == name }) else {
        throw InterchangeError(
          .unknownProject, found: "the file has no project \"\(name)\"",
          nextStep: "choose one of \(names)", line: rows.first?.line)
      }
      return project
    }
    guard let project = projects.first else {
      throw InterchangeError(
        .emptyFile, found: "the table PROJECT has no row",
        nextStep: "export the whole project from P6", line: 1)
    }
    guard projects.count == 1 else {
      throw InterchangeError(
        .ambiguousProject, found: "the file has \(projects.count) projects: \(names)",
        nextStep: "choose one with --project-id", line: rows.first?.line)
    }
    return project
  }
}
