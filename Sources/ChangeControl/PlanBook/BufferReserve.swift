public import Planning

/// A buffer as it was reserved when the plan was taken in.
public struct BufferReserve: Sendable, Equatable {
  public var specification: BufferSpecification
  /// The tasks whose safety it pools, first to last.
  public var chain: [TaskID]
  /// Working minutes of the plan's calendar that the formula asked for.
  public var wanted: Int
  /// Working minutes that could be reserved; less than `wanted` where the plan
  /// leaves no room.
  public var reserved: Int
  /// Finish of the protected task in the plan as taken in.
  public var start: PlanTime
  /// End of the reserve: the date that holds as long as the buffer does.
  public var end: PlanTime
  /// Working minutes of the chain as taken in.
  public var chainLength: Int
  /// Whether it stands behind the end of all work, whichever line that becomes:
  /// so for a project buffer behind the line that ended the plan as taken in.
  public var endsPlan: Bool
  /// Start of the task that a feeding buffer stands before, as taken in.
  public var fedStart: PlanTime?

  public init(
    specification: BufferSpecification, chain: [TaskID], wanted: Int, reserved: Int,
    start: PlanTime, end: PlanTime, chainLength: Int,
    endsPlan: Bool = false, fedStart: PlanTime? = nil
  ) {
    self.specification = specification
    self.chain = chain
    self.wanted = wanted
    self.reserved = reserved
    self.start = start
    self.end = end
    self.chainLength = chainLength
    self.endsPlan = endsPlan
    self.fedStart = fedStart
  }

  public var id: BufferID { specification.id }
}

/// A movement in a buffer's account, caused by the event that carries it.
public struct BufferDraw: Sendable, Equatable {
  public var buffer: BufferID
  /// Working minutes drawn, negative where restored; never zero.
  public var minutes: Int

  public init(buffer: BufferID, minutes: Int) {
    self.buffer = buffer
    self.minutes = minutes
  }
}
