public import ChangeControl
public import Planning

/// What the board did in one review cycle, from what was recorded.
public struct CycleRecord: Sendable, Equatable {
  /// One request that something happened to.
  public struct Item: Sendable, Equatable {
    public var change: ChangeID
    public var title: String
    public var project: ProjectID
    public var department: String
    public var requester: String
    /// Votes cast in the cycle, oldest first.
    public var votes: [Vote]
    /// What was decided in the cycle; nil where nothing was.
    public var decision: Decision?
    /// What the option that was decided on does; nil for a refusal or deferral.
    public var effect: Effect?
    public var wasSubmitted: Bool
    public var wasCarriedOut: Bool
    public var wasWithdrawn: Bool

    public init(
      change: ChangeID, title: String, project: ProjectID, department: String,
      requester: String, votes: [Vote] = [],
      decision: Decision? = nil, effect: Effect? = nil, wasSubmitted: Bool = false,
      wasCarriedOut: Bool = false, wasWithdrawn: Bool = false
    ) {
      self.change = change
      self.title = title
      self.project = project
      self.department = department
      self.requester = requester
      self.votes = votes
      self.decision = decision
      self.effect = effect
      self.wasSubmitted = wasSubmitted
      self.wasCarriedOut = wasCarriedOut
      self.wasWithdrawn = wasWithdrawn
    }
  }

  /// Of an approved option, as it was evaluated.
  public struct Effect: Sendable, Equatable {
    public var finishBefore: PlanTime
    public var finishAfter: PlanTime
    /// Working minutes, all buffers together.
    public var drawn: Int

    public init(finishBefore: PlanTime, finishAfter: PlanTime, drawn: Int) {
      self.finishBefore = finishBefore
      self.finishAfter = finishAfter
      self.drawn = drawn
    }
  }

  public var cycle: Int
  public var opens: PlanTime
  public var closes: PlanTime
  public var board: Board?
  /// In the order in which they were submitted.
  public var items: [Item]

  public init(cycle: Int, opens: PlanTime, closes: PlanTime, board: Board?, items: [Item]) {
    self.cycle = cycle
    self.opens = opens
    self.closes = closes
    self.board = board
    self.items = items
  }

  /// Members who voted, in the board's order.
  public var present: [Board.Member] {
    let voters = Set(items.flatMap(\.votes).map(\.person))
    return board?.members.filter { voters.contains($0.person) } ?? []
  }
}
