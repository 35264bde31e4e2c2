public import ChangeControl
public import Planning

/// A change that was carried out, and how far it has come since.
public struct ReviewView: Sendable, Equatable {
  public var change: ChangeID
  public var title: String
  public var project: ProjectID
  public var planRevision: Int
  /// Work that the change touched, in plan order, and that of it which is not finished.
  public var work: [TaskID]
  public var unfinished: [TaskID]
  /// Nil until the change was reviewed.
  public var review: ImpactReview?

  public init(
    change: ChangeID, title: String, project: ProjectID, planRevision: Int, work: [TaskID],
    unfinished: [TaskID], review: ImpactReview?
  ) {
    self.change = change
    self.title = title
    self.project = project
    self.planRevision = planRevision
    self.work = work
    self.unfinished = unfinished
    self.review = review
  }

  /// How far it has come.
  public var stage: Stage {
    if review != nil { return .reviewed }
    return unfinished.isEmpty ? .implemented : .underWay
  }

  public enum Stage: Sendable, Equatable {
    case underWay
    case implemented
    case reviewed

    /// A stable word for programs.
    public var word: String {
      switch self {
      case .underWay: "under-way"
      case .implemented: "implemented"
      case .reviewed: "reviewed"
      }
    }
  }
}
