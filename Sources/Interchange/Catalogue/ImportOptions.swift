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

  public init(
    linkDriven: Bool = false, isLevelled: Bool? = nil, project: ProjectID? = nil,
    fileProject: String? = nil
  ) {
    self.linkDriven = linkDriven
    self.isLevelled = isLevelled
    self.project = project
    self.fileProject = fileProject
  }
}
