public import ChangeControl
public import Planning

/// What another policy would make of what is open; nothing is recorded.
public struct PolicyPreview: Sendable, Equatable {
  /// Every open request, in the order in which it ranks now.
  public var requests: [Request]
  /// Every buffer of every plan, by project and in plan order.
  public var buffers: [Buffer]
  /// The policy in force, and the one that might be.
  public var before: Policy
  public var after: Policy

  public init(requests: [Request], buffers: [Buffer], before: Policy, after: Policy) {
    self.requests = requests
    self.buffers = buffers
    self.before = before
    self.after = after
  }

  /// One request under both policies.
  public struct Request: Sendable, Equatable {
    public var change: ChangeID
    public var title: String
    public var before: Standing
    public var after: Standing

    public init(change: ChangeID, title: String, before: Standing, after: Standing) {
      self.change = change
      self.title = title
      self.before = before
      self.after = after
    }

    public var isChanged: Bool { before != after }
  }

  /// How a request stands under a policy.
  public struct Standing: Sendable, Equatable {
    /// Its place in the queue, from 1.
    public var rank: Int
    /// The cycle that is open, or that it is deferred to opens then.
    public var opens: PlanTime?
    /// Of the option that its evaluation recommends; nil where it has none.
    public var option: Option?

    public init(rank: Int, opens: PlanTime? = nil, option: Option? = nil) {
      self.rank = rank
      self.opens = opens
      self.option = option
    }
  }

  /// What a policy says of an option that changes the plan.
  public struct Option: Sendable, Equatable {
    public var kind: OptionKind
    /// The zone of the first work that it moves.
    public var fence: TimeFence
    /// Minutes charged to the department; nil where it draws nothing.
    public var charged: Int?
    /// Whether that is more than the department has left and nobody may approve it.
    public var isOverdrawn: Bool
    /// Whether nothing it breaks keeps it from being approved.
    public var isAllowed: Bool
    /// Who must sign.
    public var signers: [Role]

    public init(
      kind: OptionKind, fence: TimeFence, charged: Int?, isOverdrawn: Bool, isAllowed: Bool,
      signers: [Role]
    ) {
      self.kind = kind
      self.fence = fence
      self.charged = charged
      self.isOverdrawn = isOverdrawn
      self.isAllowed = isAllowed
      self.signers = signers
    }
  }

  /// The colour of a buffer under both policies, as a first reading.
  public struct Buffer: Sendable, Equatable {
    public var project: ProjectID
    public var buffer: BufferID
    public var before: BufferReport.Zone
    public var after: BufferReport.Zone

    public init(
      project: ProjectID, buffer: BufferID, before: BufferReport.Zone, after: BufferReport.Zone
    ) {
      self.project = project
      self.buffer = buffer
      self.before = before
      self.after = after
    }
  }
}
