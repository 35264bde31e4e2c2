import ChangeControl
public import Planning

/// The buffer-time budget: an account per buffer, an entry per movement.
///
/// `balance = reserved − drawn + restored` holds after every event, and every
/// entry names the event and the cause that moved it.
public enum BufferProjection: Projection {
  public static let name = "buffer"
  public static let version = 1
  public static let tag: UInt8 = 3
  public static let forms = [
    RowForm("a", "account", .text, .text), RowForm("e", "movement", .text, .text, .number),
  ]

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    guard case .plan(let planEvent) = event.event, case .plan(let project) = event.stream else {
      return
    }
    switch planEvent {
    case .imported(let imported):
      try open(imported.buffers, event, project, into: &rows)
    case .progressed(let progressed):
      try post(progressed.draws, cause: .execution(progressed.task), event, project, into: &rows)
    case .rescheduled(let rescheduled):
      try post(rescheduled.draws, cause: .change(rescheduled.change), event, project, into: &rows)
    }
  }

  private static func open<Rows: RowStore & ~Copyable>(
    _ reserves: [BufferReserve], _ event: LedgerEvent, _ project: ProjectID,
    into rows: inout Rows
  ) throws(ProjectionError) {
    for reserve in reserves {
      let entry = BufferEntry(
        position: event.position, recorded: event.recorded, cause: .reserve,
        minutes: reserve.reserved)
      try rows.write(
        BufferBudget(project: project, reserve: reserve, drawn: 0, restored: 0),
        at: accountKey(project, reserve.id))
      try rows.append(entry, at: entriesKey(project, reserve.id), event.position)
    }
  }

  private static func post<Rows: RowStore & ~Copyable>(
    _ draws: [BufferDraw], cause: BufferEntry.Cause, _ event: LedgerEvent, _ project: ProjectID,
    into rows: inout Rows
  ) throws(ProjectionError) {
    for draw in draws {
      let account = accountKey(project, draw.buffer)
      let isKnown = try rows.change(BufferBudget.self, at: account, of: self) { budget in
        if draw.minutes > 0 {
          budget.drawn += draw.minutes
        } else {
          budget.restored -= draw.minutes
        }
      }
      guard isKnown else {
        throw damaged("buffer \(draw.buffer) of \(project) has no account")
      }
      try rows.append(
        BufferEntry(
          position: event.position, recorded: event.recorded, cause: cause,
          minutes: -draw.minutes),
        at: entriesKey(project, draw.buffer), event.position)
    }
  }

  /// The budgets of a project, in the order of the buffers' ids.
  public static func budgets<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> [BufferBudget] {
    var budgets: [BufferBudget] = []
    try rows.scan(key.letter("a").text(project.text)) { (_, value) throws(ProjectionError) in
      budgets.append(try decode(BufferBudget.self, from: value))
      return true
    }
    return budgets
  }

  /// The movements of one buffer, oldest first.
  public static func entries<Rows: RowReader & ~Copyable>(
    of buffer: BufferID, in project: ProjectID, _ rows: borrowing Rows
  ) throws(ProjectionError) -> [BufferEntry] {
    var entries: [BufferEntry] = []
    try rows.scan(entriesKey(project, buffer)) { (_, value) throws(ProjectionError) in
      entries.append(try decode(BufferEntry.self, from: value))
      return true
    }
    return entries
  }

  private static func accountKey(_ project: ProjectID, _ buffer: BufferID) -> RowKey {
    key.letter("a").text(project.text).text(buffer.text)
  }

  private static func entriesKey(_ project: ProjectID, _ buffer: BufferID) -> RowKey {
    key.letter("e").text(project.text).text(buffer.text)
  }
}
