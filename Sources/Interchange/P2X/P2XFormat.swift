/// ProTrack's XML format, in which real projects are published with the history
/// of their progress (the empirical database of OR&S, Ghent University).
///
/// Leeway keeps the plan: activities, groups, links, the agenda, resources. The
/// tracking periods are read apart, as reports of progress.
public enum P2XFormat: PlanFormat {
  public static let name = "p2x"
  public static let summary = "ProTrack XML (P2X)"

  public static func recognises(_ file: PlanFile) -> Bool {
    guard ContentSniffer.firstLetter(of: file.bytes) == UInt8(ascii: "<") else { return false }
    let head = String(decoding: file.bytes.prefix(4096), as: UTF8.self)
    return head.contains("<ProjectInfo>") && head.contains("<SavedWithMayorBuild>")
  }

  public static func read(
    _ file: PlanFile, options: ImportOptions
  ) throws(InterchangeError) -> PlanReading {
    try P2XPlanBuilder(try P2XElement.root(of: file), options: options, fileStem: file.stem)
      .build()
  }

  /// The tracking periods of a file, oldest first.
  ///
  /// - Throws: as `read`.
  public static func tracking(_ file: PlanFile) throws(InterchangeError) -> [P2XTrackingPeriod] {
    try P2XTracking(try P2XElement.root(of: file)).periods()
  }
}
