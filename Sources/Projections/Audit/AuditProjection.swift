public import ChangeControl
public import Planning

/// Which events concern what: the way into the audit trail.
///
/// A row has no value; its key names a subject and a position, and the event
/// itself, read from the log, is the evidence.
public enum AuditProjection: Projection {
  public static let name = "audit"
  public static let version = 2
  public static let tag: UInt8 = 5

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    for subject in subjects(of: event) {
      try rows.mark(key(of: subject), event.position)
    }
  }

  /// Positions of the events that concern a subject, oldest first.
  public static func positions<Rows: RowReader & ~Copyable>(
    concerning subject: AuditSubject, in rows: borrowing Rows
  ) throws(ProjectionError) -> [UInt64] {
    var positions: [UInt64] = []
    try rows.scan(key(of: subject)) { (key, _) throws(ProjectionError) in
      positions.append(RowKey.trailingNumber(key))
      return true
    }
    return positions
  }

  static func subjects(of event: LedgerEvent) -> [AuditSubject] {
    var subjects: [AuditSubject] = [.person(event.actor)]
    switch (event.event, event.stream) {
    case (.plan(let planEvent), .plan(let project)):
      subjects.append(.project(project))
      switch planEvent {
      case .imported(let imported):
        subjects += imported.buffers.map { .buffer(project, $0.id) }
      case .progressed(let progressed):
        var tasks = progressed.moves.map(\.task)
        if !tasks.contains(progressed.task) { tasks.append(progressed.task) }
        subjects += tasks.map { .task(project, $0) }
        subjects += progressed.draws.map { .buffer(project, $0.buffer) }
      case .rescheduled(let rescheduled):
        subjects.append(.change(rescheduled.change))
        subjects += tasks(of: rescheduled).map { .task(project, $0) }
        subjects += rescheduled.draws.map { .buffer(project, $0.buffer) }
      }
    case (.change(let changeEvent), .change(let change)):
      subjects.append(.change(change))
      switch changeEvent {
      case .submitted(let submission), .revised(let submission):
        subjects.append(.project(submission.request.project))
        if submission.request.requester != event.actor {
          subjects.append(.person(submission.request.requester))
        }
      case .voted(let vote):
        if vote.person != event.actor { subjects.append(.person(vote.person)) }
      case .evaluated, .approved, .rejected, .deferred, .rescheduled, .withdrawn:
        break
      }
    case (.plan, _), (.change, _), (.board, _), (.policy, _), (.goal, _):
      break
    }
    return subjects
  }

  /// Tasks that were placed anew or edited, those removed among them.
  private static func tasks(of rescheduled: PlanRescheduled) -> [TaskID] {
    var tasks = rescheduled.moves.map(\.task)
    var known = Set(tasks)
    for task in rescheduled.edits.flatMap(\.tasks) where known.insert(task).inserted {
      tasks.append(task)
    }
    return tasks
  }

  private static func key(of subject: AuditSubject) -> RowKey {
    switch subject {
    case .change(let change): key.letter("c").text(change.text)
    case .project(let project): key.letter("p").text(project.text)
    case .task(let project, let task): key.letter("t").text(project.text).text(task.text)
    case .buffer(let project, let buffer): key.letter("b").text(project.text).text(buffer.text)
    case .person(let person): key.letter("a").text(person)
    }
  }
}

extension PlanEdit {
  /// The tasks that an edit names.
  fileprivate var tasks: [TaskID] {
    switch self {
    case .addTask(let task): [task.id]
    case .removeTask(let task), .setDuration(let task, _, _), .setConstraint(let task, _),
      .setPromise(let task, _), .setDeadline(let task, _), .assign(let task, _),
      .unassign(let task, _):
      [task]
    case .addLink(let link): [link.predecessor, link.successor]
    case .removeLink(let from, let to): [from, to]
    case .setCapacity, .addException: []
    }
  }
}

/// What an audit can ask about.
public enum AuditSubject: Sendable, Equatable {
  case change(ChangeID)
  case project(ProjectID)
  case task(ProjectID, TaskID)
  case buffer(ProjectID, BufferID)
  case person(String)
}
