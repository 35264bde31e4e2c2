public import Planning

/// What somebody asks for: edits of the plan, and why.
public struct ChangeRequest: Sendable, Equatable {
  public var project: ProjectID
  public var title: String
  public var reason: String
  /// Who asks; never signs the own request.
  public var requester: String
  /// The department that asks, such as "sales".
  public var department: String
  /// Id of the customer it is for.
  public var customer: String?
  /// What granting it wins, in whole units of money.
  public var value: Int?
  /// 1 (can wait) … 5 (now).
  public var urgency: Int
  /// 1 (nice to have) … 5 (vital).
  public var importance: Int
  /// When the requester wants it done.
  public var wantedBy: PlanTime?
  /// What happens if it is refused.
  public var fallback: String?
  /// Tasks offered to make room; empty leaves the choice to the evaluation.
  public var displaceable: [TaskID]
  /// In the order they are made; at least one.
  public var edits: [PlanEdit]

  public init(
    project: ProjectID, title: String, reason: String, requester: String, department: String,
    customer: String? = nil, value: Int? = nil, urgency: Int = 3, importance: Int = 3,
    wantedBy: PlanTime? = nil, fallback: String? = nil, displaceable: [TaskID] = [],
    edits: [PlanEdit]
  ) {
    self.project = project
    self.title = title
    self.reason = reason
    self.requester = requester
    self.department = department
    self.customer = customer
    self.value = value
    self.urgency = urgency
    self.importance = importance
    self.wantedBy = wantedBy
    self.fallback = fallback
    self.displaceable = displaceable
    self.edits = edits
  }
}
