import ChangeControl
import Planning

/// The double-entry ledger of buffer time: transactions, balances of accounts, and
/// what departments were charged in each review cycle.
///
/// Every transaction is one event of a plan; its entries sum to zero, and so do the
/// balances of a project. Prices and cycles are those of the policy in force when the
/// event was recorded, the department is that of the request as it read then.
public enum AccountsProjection: Projection {
  public static let name = "accounts"
  public static let version = 1
  public static let tag: UInt8 = 6
  public static let forms = [
    RowForm("p", "rules of buffers"), RowForm("d", "department of change", .text),
    RowForm("a", "balance", .text, .text), RowForm("t", "transaction", .text, .number),
    RowForm("c", "charged in cycle", .text, .number),
  ]

  public static func apply<Rows: RowStore & ~Copyable>(
    _ event: LedgerEvent, into rows: inout Rows
  ) throws(ProjectionError) {
    switch (event.event, event.stream) {
    case (.plan(let planEvent), .plan(let project)):
      try apply(planEvent, event, project, into: &rows)
    case (.change(.submitted(let submission)), .change(let change)),
      (.change(.revised(let submission)), .change(let change)):
      try rows.write(
        DepartmentRow(name: submission.request.department),
        at: key.letter("d").text(change.text))
    case (.policy(.adopted(let policy)), _):
      try rows.write(policy, at: key.letter("p"))
    case (.plan, _), (.change, _), (.board, _), (.goal, _), (.baseline, _), (.gate, _),
      (.freeze, _),
      (.ledger, _):
      return
    }
  }

  private static func apply<Rows: RowStore & ~Copyable>(
    _ planEvent: PlanEvent, _ event: LedgerEvent, _ project: ProjectID, into rows: inout Rows
  ) throws(ProjectionError) {
    var transaction = BufferTransaction(
      position: event.position, recorded: event.recorded, entries: [])
    switch planEvent {
    case .imported(let imported):
      for reserve in imported.buffers where reserve.reserved != 0 {
        transaction.entries += BufferTransaction.pair(
          from: .baseline, to: .buffer(reserve.id), reserve.reserved)
      }
      for reserve in imported.buffers {
        try rows.write(
          BufferAccountBalance(reserved: reserve.reserved),
          at: accountKey(project, .buffer(reserve.id)))
      }
      try enter(
        .baseline, -imported.buffers.reduce(0) { $0 + $1.reserved }, of: project, into: &rows)
      guard !transaction.entries.isEmpty else { return }
      return try rows.append(transaction, at: transactionsKey(project), event.position)
    case .progressed(let progressed):
      guard !progressed.draws.isEmpty else { return }
      for draw in progressed.draws {
        transaction.entries += BufferTransaction.pair(
          from: .buffer(draw.buffer), to: .execution, draw.minutes)
      }
    case .rescheduled(let rescheduled):
      guard !rescheduled.draws.isEmpty else { return }
      for draw in rescheduled.draws {
        transaction.entries += BufferTransaction.pair(
          from: .buffer(draw.buffer), to: .change(rescheduled.change), draw.minutes)
      }
      try charge(rescheduled, event, project, to: &transaction, in: &rows)
    }
    for entry in transaction.entries {
      try enter(entry.account, entry.minutes, of: project, into: &rows)
    }
    try rows.append(transaction, at: transactionsKey(project), event.position)
  }

  /// Charges the department that asked for a change.
  private static func charge<Rows: RowStore & ~Copyable>(
    _ rescheduled: PlanRescheduled, _ event: LedgerEvent, _ project: ProjectID,
    to transaction: inout BufferTransaction, in rows: inout Rows
  ) throws(ProjectionError) {
    let policy = try rows.read(Policy.self, at: key.letter("p"), of: self) ?? .standard
    let rules = policy.buffers ?? .flat
    var effects: [BufferEffect] = []
    for draw in rescheduled.draws {
      let account = try balance(of: .buffer(draw.buffer), in: project, rows)
      let drawn = account.drawn - account.restored
      effects.append(
        BufferEffect(
          buffer: draw.buffer, reserved: account.reserved, drawnBefore: drawn,
          drawnAfter: drawn + draw.minutes))
    }
    let fence = TimeFence(
      rules, now: rescheduled.dataDate, touching: rescheduled.moves.map(\.start).min())
    guard let charge = BufferCharge(effects, rules, fence: fence),
      let department = try rows.read(
        DepartmentRow.self, at: key.letter("d").text(rescheduled.change.text), of: self)
    else { return }
    transaction.charge = charge
    guard charge.charged != 0 else { return }
    transaction.entries += BufferTransaction.pair(
      from: .department(department.name), to: .charges, charge.charged)
    let cycle = policy.cycle.number(at: PlanTime(effective: event.effective))
    let chargedKey = chargedKey(department.name, cycle)
    var sum =
      try rows.read(BufferAccountBalance.self, at: chargedKey, of: self)
      ?? BufferAccountBalance()
    sum.enter(-charge.charged)
    try rows.write(sum, at: chargedKey)
  }

  private static func enter<Rows: RowStore & ~Copyable>(
    _ account: BufferAccountName, _ minutes: Int, of project: ProjectID, into rows: inout Rows
  ) throws(ProjectionError) {
    let key = accountKey(project, account)
    if try rows.change(BufferAccountBalance.self, at: key, of: self, { $0.enter(minutes) }) {
      return
    }
    if case .buffer(let buffer) = account {
      throw damaged("buffer \(buffer) of \(project) has no account")
    }
    var balance = BufferAccountBalance()
    balance.enter(minutes)
    try rows.write(balance, at: key)
  }

  static func accountKey(_ project: ProjectID, _ account: BufferAccountName) -> RowKey {
    key.letter("a").text(project.text).text(account.code)
  }

  static func transactionsKey(_ project: ProjectID) -> RowKey {
    key.letter("t").text(project.text)
  }

  static func chargedKey(_ department: String, _ cycle: Int) -> RowKey {
    key.letter("c").text(department).number(UInt64(bitPattern: Int64(cycle)))
  }
}

extension PlanTime {
  /// UTC milliseconds since 1970 on the plan's wall clock, whole minutes.
  fileprivate init(effective milliseconds: Int64) {
    self.init(
      minute: Int(milliseconds >= 0 ? milliseconds / 60_000 : (milliseconds - 59_999) / 60_000))
  }
}
