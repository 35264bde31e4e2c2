public import ChangeControl
public import Planning

extension AccountsProjection {
  /// The transactions of a project, oldest first.
  public static func transactions<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> [BufferTransaction] {
    var transactions: [BufferTransaction] = []
    try rows.scan(transactionsKey(project)) { (_, value) throws(ProjectionError) in
      transactions.append(try decode(BufferTransaction.self, from: value))
      return true
    }
    return transactions
  }

  /// The accounts of a project, in the order of their codes.
  public static func balances<Rows: RowReader & ~Copyable>(
    of project: ProjectID, in rows: borrowing Rows
  ) throws(ProjectionError) -> [(account: BufferAccountName, balance: BufferAccountBalance)] {
    var balances: [(account: BufferAccountName, balance: BufferAccountBalance)] = []
    let prefix = key.letter("a").text(project.text)
    try rows.scan(prefix) { (key, value) throws(ProjectionError) in
      let code = RowKey.trailingText(key, after: prefix)
      guard let account = BufferAccountName(code) else {
        throw damaged("there is no account \(code)")
      }
      balances.append((account, try decode(BufferAccountBalance.self, from: value)))
      return true
    }
    return balances
  }

  /// What one account has come to; nothing where it was never used.
  static func balance<Rows: RowReader & ~Copyable>(
    of account: BufferAccountName, in project: ProjectID, _ rows: borrowing Rows
  ) throws(ProjectionError) -> BufferAccountBalance {
    try rows.read(BufferAccountBalance.self, at: accountKey(project, account), of: self)
      ?? BufferAccountBalance()
  }

  /// Minutes that a department was charged in a review cycle, over all projects.
  public static func charged<Rows: RowReader & ~Copyable>(
    _ department: String, in cycle: Int, _ rows: borrowing Rows
  ) throws(ProjectionError) -> Int {
    let sum = try rows.read(
      BufferAccountBalance.self, at: chargedKey(department, cycle), of: self)
    return sum.map { -$0.balance } ?? 0
  }

  /// What a department has spent of its allowance in a review cycle.
  public static func spending<Rows: RowReader & ~Copyable>(
    of department: String, in cycle: Int, _ rules: Policy.BufferRules, _ rows: borrowing Rows
  ) throws(ProjectionError) -> Spending {
    Spending(
      department: department, cycle: cycle, allowance: rules.allowance(of: department),
      charged: try charged(department, in: cycle, rows))
  }
}
