import Wording

/// What one policy says otherwise than another, rule by rule.
public enum PolicyDifferenceReport {
  /// A rule that two policies do not have in common.
  public struct Line: Sendable, Equatable {
    /// The keys that lead to it in a file.
    public var path: String
    /// Nil where the policy says nothing of it.
    public var before: String?
    public var after: String?

    public init(path: String, before: String?, after: String?) {
      self.path = path
      self.before = before
      self.after = after
    }
  }

  public static func text(
    _ lines: [Line], from first: Int, to second: Int, _ style: ReportStyle = ReportStyle()
  ) -> String {
    guard !lines.isEmpty else {
      return Page.note(
        "Versions \(first) and \(second) have the same rules.", next: "leeway policy history",
        style)
    }
    var table = Table([
      Table.Column("Rule", .left, .flexible), Table.Column("version \(first)"),
      Table.Column("version \(second)"),
    ])
    for line in lines {
      table.rows.append([
        Phrase(verbatim: line.path, .strong), Phrase(verbatim: line.before ?? "–"),
        Phrase(verbatim: line.after ?? "–"),
      ])
    }
    var page = Page(style)
    page.table(table)
    return page.text
  }
}
