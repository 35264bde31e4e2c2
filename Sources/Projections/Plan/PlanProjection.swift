public import ChangeControl
public import Planning

/// The plan in force of every project: one head row, one row per line; and how
/// projects stand: an index by standing and a row of counts.
///
/// An import or a reschedule loads the plan, evolves it as the decider does, and
/// writes the rows that differ. Progress, which is frequent, changes the rows it
/// names alone; a test holds what comes of it against the decider's fold. So the
/// plan that people read is the plan that decisions rest on.
public enum PlanProjection: Projection {
  public static let name = "plan"
  public static let version = 4
  public static let tag: UInt8 = 2
  public static let forms = [
    RowForm("f", "fever lines"), RowForm("l", "line", .text, .text), RowForm("h", "head", .text),
    RowForm("s", "projects of standing", .letter, .text), RowForm("n", "counts"),
  ]

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    switch event.event {
    case .plan(.progressed(let progressed)):
      guard case .plan(let project) = event.stream else { return }
      try apply(progressed, to: project, into: &rows)
    case .plan(let planEvent):
      guard case .plan(let project) = event.stream else { return }
      let head = try rows.read(PlanHead.self, at: headKey(project), of: self)
      let before = try lines(head?.order ?? [], of: project, in: rows)
      var state = head?.state(with: before)
      PlanStream.evolve(&state, planEvent)
      guard let state else { throw damaged("\(project) has an event before its import") }
      let after = PlanLine.lines(of: state)
      try save(after, over: before, of: project, into: &rows)
      let next = PlanHead(of: state, lines: after, fever: try fever(in: rows), after: head)
      try rows.write(next, at: headKey(project))
      try file(project, from: head?.figures.standing, to: next.figures.standing, in: &rows)
    case .policy(.adopted(let policy)):
      try rows.write(policy.fever, at: key.letter("f"))
      try judgeAll(by: policy.fever, in: &rows)
    case .change, .board, .goal, .baseline, .gate, .freeze, .ledger:
      return
    }
  }

  /// The lines of the fever chart in force.
  ///
  /// Kept in a row of this projection: none reads the rows of another, so that each
  /// can be folded apart.
  private static func fever<Rows: RowReader & ~Copyable>(
    in rows: borrowing Rows
  ) throws(ProjectionError) -> Policy.FeverLines {
    try rows.read(Policy.FeverLines.self, at: key.letter("f"), of: self) ?? Policy.standard.fever
  }

  /// Progress adds, removes and reorders no line, so it touches the head and the
  /// lines that it names alone.
  private static func apply<Rows: RowStore & ~Copyable>(
    _ progressed: PlanProgressed, to project: ProjectID, into rows: inout Rows
  ) throws(ProjectionError) {
    var shift = PlanFigures.Shift()
    var isTaskMoved = false
    for move in progressed.moves {
      let isTask = move.task == progressed.task
      isTaskMoved = isTaskMoved || isTask
      try change(move.task, of: project, in: &rows) { line in
        let wasLate = line.isLate
        line.place(move)
        if wasLate != line.isLate { shift.late += wasLate ? -1 : 1 }
        if isTask { line.take(progressed.progress, noting: &shift) }
      }
    }
    if !isTaskMoved {
      try change(progressed.task, of: project, in: &rows) { line in
        line.take(progressed.progress, noting: &shift)
      }
    }
    var (before, after) = (ProjectStanding.onTrack, ProjectStanding.onTrack)
    let isKnown = try rows.change(PlanHead.self, at: headKey(project), of: self) { head in
      before = head.figures.standing
      head.evolve(progressed, shift)
      after = head.figures.standing
    }
    guard isKnown else { throw damaged("\(project) has an event before its import") }
    try file(project, from: before, to: after, in: &rows)
    if before == .delivered, after != .delivered {
      try judge(project, by: try fever(in: rows), in: &rows)
    }
  }

  /// Changes one line; one that the plan does not have is passed over.
  private static func change<Rows: RowStore & ~Copyable>(
    _ task: TaskID, of project: ProjectID, in rows: inout Rows,
    _ body: (inout PlanLine) -> Void
  ) throws(ProjectionError) {
    let key = lineKey(project, task)
    if try rows.change(PlanLine.self, at: key, of: self, body) { return }
    let head = try rows.read(PlanHead.self, at: headKey(project), of: self)
    if head?.order.contains(task) == true {
      throw damaged("line \(task) of \(project) is missing")
    }
  }

  /// The plan in force; nil for an unknown project.
  public static func plan<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> PlanState? {
    guard let head = try rows.read(PlanHead.self, at: headKey(project), of: self) else {
      return nil
    }
    return head.state(with: try lines(head.order, of: project, in: rows))
  }

  private static func lines<Rows: RowReader & ~Copyable>(
    _ tasks: [TaskID], of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> [PlanLine] {
    var lines: [PlanLine] = []
    lines.reserveCapacity(tasks.count)
    for task in tasks {
      guard let line = try rows.read(PlanLine.self, at: lineKey(project, task), of: self) else {
        throw damaged("line \(task) of \(project) is missing")
      }
      lines.append(line)
    }
    return lines
  }

  /// Revision of a plan without reading its lines; nil for an unknown project.
  public static func revision<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> Int? {
    try rows.read(PlanHead.self, at: headKey(project), of: self)?.revision
  }

  private static func lineKey(_ project: ProjectID, _ task: TaskID) -> RowKey {
    key.letter("l").text(project.text).text(task.text)
  }

  /// Writes the lines that differ and removes those that are gone.
  private static func save<Rows: RowStore & ~Copyable>(
    _ after: [PlanLine], over before: [PlanLine], of project: ProjectID, into rows: inout Rows
  ) throws(ProjectionError) {
    if before.elementsEqual(after, by: { $0.task.id == $1.task.id }) {
      for (line, other) in zip(after, before) where line != other {
        try rows.write(line, at: lineKey(project, line.task.id))
      }
      return
    }
    var rest = Dictionary(before.map { ($0.task.id, $0) }) { first, _ in first }
    for line in after where rest.removeValue(forKey: line.task.id) != line {
      try rows.write(line, at: lineKey(project, line.task.id))
    }
    for task in rest.keys.sorted() { try rows.remove(lineKey(project, task)) }
  }
}
