import Planning

/// What the project is called, and its units.
struct MSPDINames {
  var id: ProjectID
  var name: String
  var minutesPerDay: Int

  init(_ document: MSPDIDocument, fileStem: String) {
    let root = document.tasks.first { $0.isProjectItself }?.name
    let header = document.header
    let stem = header.name.map(Self.withoutExtension) ?? ""
    name =
      [header.title, root, stem, fileStem].compactMap(\.self).first { !$0.isEmpty }
      ?? "Project"
    id = ProjectID(Self.identifier(of: stem.isEmpty ? fileStem : stem))
    let length = header.minutesPerDay ?? 480
    minutesPerDay = (1...1440).contains(length) ? length : 480
  }

  private static func withoutExtension(_ name: String) -> String {
    for ending in [".xml", ".mpp", ".mpt"] where name.lowercased().hasSuffix(ending) {
      return String(name.dropLast(ending.count))
    }
    return name
  }

  /// A name as an id: lower case, other characters as single hyphens.
  static func identifier(of name: String) -> String {
    let words = name.lowercased().split { !($0.isLetter || $0.isNumber || $0 == "_" || $0 == ".") }
    let id = words.joined(separator: "-").prefix(64)
    return id.isEmpty ? "project" : String(id)
  }
}
