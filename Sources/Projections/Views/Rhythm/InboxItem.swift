public import ChangeControl
public import Planning

/// Something that waits for one person, or that they have to know.
public struct InboxItem: Sendable, Equatable {
  public enum Matter: Sendable, Equatable {
    /// A request that the board may decide about and that they have not voted on.
    case vote(ChangeID, title: String, recommended: OptionKind)
    /// A request that nobody has evaluated as it and the plan stand.
    case evaluate(ChangeID, title: String, isStale: Bool)
    /// An approved change that is not carried out.
    case carryOut(ChangeID, title: String)
    /// A change whose work is finished and that was not reviewed.
    case review(ChangeID, title: String)
    /// A gate that has all that must be shown and is not passed.
    case gate(ProjectID, id: String, name: String)
    /// A task of theirs that was to begin or to end and was not reported.
    case report(ProjectID, TaskID, name: String, due: PlanTime, hasStarted: Bool)
    /// An own request that waits for a cycle.
    case deferred(ChangeID, title: String, cycle: Int, opens: PlanTime)
    /// An own request that was decided.
    case decided(ChangeID, title: String, RegisterEntry.Stage)
    /// A task of theirs that a change has moved.
    case moved(ProjectID, TaskID, name: String, by: ChangeID, Placement?, Placement?)
  }

  public var person: String
  public var matter: Matter

  public init(person: String, matter: Matter) {
    self.person = person
    self.matter = matter
  }

  /// Whether something is to be done, rather than known.
  public var isTask: Bool {
    switch matter {
    case .vote, .evaluate, .carryOut, .review, .gate, .report: true
    case .deferred, .decided, .moved: false
    }
  }
}
