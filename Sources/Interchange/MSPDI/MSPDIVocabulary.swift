/// Which children of a record are read, which only repeat what follows from
/// these, and which are lost.
struct MSPDIVocabulary {
  /// Read into the plan.
  var kept: Set<String>
  /// Computed by Leeway itself, or settings of the program that wrote the file.
  var implied: Set<String>
  /// Where not nil, only these are worth a note.
  var lost: Set<String>?

  /// Values that say as much as an absent element.
  private static let neutral: Set<String> = [
    "", "0", "0.0", "0.00", "false", "PT0H0M0S", "-1", "NA",
  ]

  /// Whether a child says something that is in no plan of ours.
  func loses(_ child: MSPDIElement) -> Bool {
    guard !kept.contains(child.name), !implied.contains(child.name) else { return false }
    if let lost, !lost.contains(child.name) { return false }
    return !child.children.isEmpty || !Self.neutral.contains(child.text)
  }

  /// Parts of records that are passed over unread, however large.
  static func isSkipped(_ name: String, in parent: String) -> Bool {
    switch parent {
    case "Task", "Resource", "Assignment":
      [
        "TimephasedData", "Baseline", "ExtendedAttribute", "OutlineCode", "Rates",
        "AvailabilityPeriods", "Notes", "Hyperlink", "HyperlinkAddress", "ActualWorkProtected",
      ].contains(name)
    default: false
    }
  }

  /// Parts of the project that define fields and views, not work.
  static let definitions: Set<String> = [
    "OutlineCodes", "WBSMasks", "ExtendedAttributes", "Views", "Filters", "Groups", "Tables",
    "Maps", "Reports", "Drawings", "DataLinks", "VBAProjects",
  ]

  static let header = MSPDIVocabulary(
    kept: [], implied: [],
    lost: [
      "Author", "Manager", "Company", "Subject", "Category", "Keywords", "CriticalSlackLimit",
    ])
}
