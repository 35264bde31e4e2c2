public import Planning

/// How a foreign plan is to be read.
public struct ImportOptions: Sendable, Equatable {
  /// Whether dates that are merely pinned give way to links.
  ///
  /// Tasks that are manually scheduled or must start or finish on a date lose
  /// that date; those without a predecessor may start no earlier than their
  /// stored start.
  public var linkDriven: Bool
  /// Whether tasks wait for their people; nil leaves it to the file.
  public var isLevelled: Bool?
  /// The id of the project; nil leaves it to the file.
  public var project: ProjectID?
  /// Which project of a file that holds several, by the file's id or short name.
  public var fileProject: String?
  /// What the columns of a table mean; nil where its header says so, or where the
  /// file is no table.
  public var columns: ColumnMapping?
  /// Start of a plan whose file has none.
  public var start: PlanTime?
  /// Where the rules of time zones are found.
  public var zones: TimeZoneDirectory

  public init(
    linkDriven: Bool = false, isLevelled: Bool? = nil, project: ProjectID? = nil,
    fileProject: String? = nil, columns: ColumnMapping? = nil, start: PlanTime? = nil,
    zones: TimeZoneDirectory = TimeZoneDirectory()
  ) {
    self.linkDriven = linkDriven
    self.isLevelled = isLevelled
    self.project = project
    self.fileProject = fileProject
    self.columns = columns
    self.start = start
    self.zones = zones
  }
}
