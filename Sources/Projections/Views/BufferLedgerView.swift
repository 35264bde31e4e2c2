public import ChangeControl
public import Planning

/// The double-entry ledger of a project's buffers.
public struct BufferLedgerView: Sendable {
  public var project: ProjectID
  public var transactions: [BufferTransaction]
  /// In the order of their codes.
  public var balances: [(account: BufferAccountName, balance: BufferAccountBalance)]
  /// What departments have spent in the review cycle, in the order of their names.
  public var spending: [Spending]
  public var rules: Policy.BufferRules

  public init(
    project: ProjectID, transactions: [BufferTransaction],
    balances: [(account: BufferAccountName, balance: BufferAccountBalance)],
    spending: [Spending], rules: Policy.BufferRules
  ) {
    self.project = project
    self.transactions = transactions
    self.balances = balances
    self.spending = spending
    self.rules = rules
  }

  /// The price of the next minute of each buffer in a zone of the time fence, in per
  /// cent of a minute.
  public func prices(_ fence: TimeFence) -> [(buffer: BufferID, price: Int)] {
    balances.compactMap { line in
      guard case .buffer(let buffer) = line.account else { return nil }
      let price = rules.price(
        drawn: line.balance.drawn - line.balance.restored, of: line.balance.reserved,
        fence: fence)
      return (buffer, price)
    }
  }
}

/// One reading of a buffer: what an event of its plan left behind.
public struct FeverRecord: Sendable, Equatable {
  /// Position of the event.
  public var position: UInt64
  /// UTC milliseconds since 1970.
  public var recorded: Int64
  public var reading: FeverReading

  public init(position: UInt64, recorded: Int64, reading: FeverReading) {
    self.position = position
    self.recorded = recorded
    self.reading = reading
  }
}
