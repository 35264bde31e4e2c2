public import ChangeControl
public import Planning

/// Which events concern what: the way into the audit trail.
///
/// A list of positions for every subject, in ``PostingBlock``s; the event itself,
/// read from the log, is the evidence. An event may name a subject more than once,
/// and is listed once.
public enum AuditProjection: Projection {
  public static let name = "audit"
  public static let version = 3
  public static let tag: UInt8 = 5
  public static let forms = [
    RowForm("c", "events of change", .text, .number),
    RowForm("p", "events of project", .text, .number),
    RowForm("t", "events of line", .text, .text, .number),
    RowForm("b", "events of buffer", .text, .text, .number),
    RowForm("a", "events of person", .text, .number),
  ]

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    // A checkpoint says what the rows are: it may not change them.
    if case .ledger = event.event { return }
    let position = event.position
    try rows.mark(key(of: .person(event.actor)), position, of: self)
    switch event.event {
    case .plan(let planEvent):
      guard case .plan(let project) = event.stream else { return }
      try rows.mark(key(of: .project(project)), position, of: self)
      try mark(planEvent, of: project, position, in: &rows)
    case .change(let changeEvent):
      guard case .change(let change) = event.stream else { return }
      try rows.mark(key(of: .change(change)), position, of: self)
      try mark(changeEvent, by: event.actor, position, in: &rows)
    case .board(.enrolled(let enrolled)):
      try rows.mark(key(of: .person(enrolled.person)), position, of: self)
    case .board(.revoked(let revoked)):
      try rows.mark(key(of: .person(revoked.person)), position, of: self)
    case .gate:
      guard case .gate(let project, _) = event.stream else { return }
      try rows.mark(key(of: .project(project)), position, of: self)
    case .freeze:
      guard case .freeze(let project, _) = event.stream else { return }
      try rows.mark(key(of: .project(project)), position, of: self)
    case .board(.constituted), .policy, .goal, .baseline, .ledger:
      return
    }
  }

  private static func mark<Rows: RowStore & ~Copyable>(
    _ event: PlanEvent, of project: ProjectID, _ position: UInt64, in rows: inout Rows
  ) throws(ProjectionError) {
    let tasks = key.letter("t").text(project.text)
    switch event {
    case .imported(let imported):
      for buffer in imported.buffers {
        try rows.mark(key(of: .buffer(project, buffer.id)), position, of: self)
      }
    case .progressed(let progressed):
      try rows.mark(tasks.text(progressed.task.text), position, of: self)
      for move in progressed.moves {
        try rows.mark(tasks.text(move.task.text), position, of: self)
      }
      for draw in progressed.draws {
        try rows.mark(key(of: .buffer(project, draw.buffer)), position, of: self)
      }
    case .rescheduled(let rescheduled):
      try rows.mark(key(of: .change(rescheduled.change)), position, of: self)
      for move in rescheduled.moves {
        try rows.mark(tasks.text(move.task.text), position, of: self)
      }
      for edit in rescheduled.edits {
        for task in edit.tasks { try rows.mark(tasks.text(task.text), position, of: self) }
      }
      for draw in rescheduled.draws {
        try rows.mark(key(of: .buffer(project, draw.buffer)), position, of: self)
      }
    }
  }

  private static func mark<Rows: RowStore & ~Copyable>(
    _ event: ChangeEvent, by actor: String, _ position: UInt64, in rows: inout Rows
  ) throws(ProjectionError) {
    switch event {
    case .submitted(let submission), .revised(let submission):
      if let origin = submission.origin {
        try rows.mark(key(of: .change(origin.change)), position, of: self)
      }
      try rows.mark(key(of: .project(submission.request.project)), position, of: self)
      try rows.mark(key(of: .person(submission.request.requester)), position, of: self)
    case .voted(let vote):
      try rows.mark(key(of: .person(vote.person)), position, of: self)
    case .abstained(let abstention):
      try rows.mark(key(of: .person(abstention.person)), position, of: self)
    case .rescheduled(_, let rest):
      if let rest { try rows.mark(key(of: .change(rest)), position, of: self) }
    case .withdrawn(_, let successor):
      if let successor { try rows.mark(key(of: .change(successor)), position, of: self) }
    case .reviewed(let review):
      try rows.mark(key(of: .person(review.estimator)), position, of: self)
    case .evaluated, .approved, .rejected, .deferred, .ranked:
      return
    }
  }

  /// Positions of the events that concern a subject, oldest first.
  public static func positions<Rows: RowReader & ~Copyable>(
    concerning subject: AuditSubject, in rows: borrowing Rows
  ) throws(ProjectionError) -> [UInt64] {
    try rows.marks(at: key(of: subject), of: self)
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
      .unassign(let task, _), .allow(let task, _, _):
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
