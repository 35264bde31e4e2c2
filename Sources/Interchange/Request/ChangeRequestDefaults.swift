public import Planning

/// What a request file may leave out, because the caller knows it.
public struct ChangeRequestDefaults: Sendable, Equatable {
  public var project: ProjectID?
  /// Who submits the file.
  public var requester: String?
  public var department: String?
  /// Working minutes of the unit `d`, as the plan counts them.
  public var minutesPerDay: Int

  public init(
    project: ProjectID? = nil, requester: String? = nil, department: String? = nil,
    minutesPerDay: Int = 480
  ) {
    self.project = project
    self.requester = requester
    self.department = department
    self.minutesPerDay = minutesPerDay
  }
}
