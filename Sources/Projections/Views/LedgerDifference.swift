public import ChangeControl
public import Planning

/// What differs between two moments of a ledger.
public struct LedgerDifference: Sendable, Equatable {
  /// The last position that counts at each of them.
  public var from: UInt64
  public var to: UInt64
  /// Projects that differ, in the order of their ids.
  public var projects: [ProjectDifference]
  /// Requests that differ, in the order of submission.
  public var requests: [RequestDifference]

  public init(
    from: UInt64, to: UInt64, projects: [ProjectDifference], requests: [RequestDifference]
  ) {
    self.from = from
    self.to = to
    self.projects = projects
    self.requests = requests
  }

  public var isEmpty: Bool { projects.isEmpty && requests.isEmpty }
}

/// A request at two moments; nil where it had not been submitted.
public struct RequestDifference: Sendable, Equatable {
  public var before: RegisterEntry?
  public var after: RegisterEntry?

  public init(before: RegisterEntry?, after: RegisterEntry?) {
    self.before = before
    self.after = after
  }

  /// The entry of the later moment, where there is one.
  public var entry: RegisterEntry? { after ?? before }
}

/// The plan of one project at two moments; nil where it had none.
public struct ProjectDifference: Sendable, Equatable {
  /// A buffer's account; nil where the plan had no such buffer.
  public struct Buffer: Sendable, Equatable {
    public var id: String
    public var before: BufferAccount?
    public var after: BufferAccount?
  }

  /// A promise, and the finish of its task.
  public struct Promise: Sendable, Equatable {
    public struct Side: Sendable, Equatable {
      public var date: PlanTime
      public var finish: PlanTime

      public var isKept: Bool { finish <= date }
    }

    public var task: TaskID
    public var before: Side?
    public var after: Side?
  }

  public var before: PlanState?
  public var after: PlanState?
  public var plan: PlanDifference
  /// Buffers whose reserve or draw differs.
  public var buffers: [Buffer]
  /// Promises given, taken back, moved, or of a task that finishes elsewhere.
  public var promises: [Promise]
  /// Links of the plan after that were not there before, and the other way round.
  public var linksAdded: [Link]
  public var linksRemoved: [Link]

  public init(before: PlanState?, after: PlanState?, network: Network) {
    self.before = before
    self.after = after
    plan = PlanDifference(
      before: before?.placements ?? [], after: after?.placements ?? [], network: network)
    buffers = ProjectDifference.pairs(
      before.map(ProjectDifference.buffers) ?? [], after.map(ProjectDifference.buffers) ?? []
    ).map { Buffer(id: $0.key, before: $0.before, after: $0.after) }
    promises = ProjectDifference.pairs(
      before.map(ProjectDifference.promises) ?? [], after.map(ProjectDifference.promises) ?? []
    ).map { Promise(task: $0.key, before: $0.before, after: $0.after) }
    let (old, new) = (before?.plan.links ?? [], after?.plan.links ?? [])
    linksAdded = new.filter { !old.contains($0) }
    linksRemoved = old.filter { !new.contains($0) }
  }

  private static func buffers(_ state: PlanState) -> [(key: String, value: BufferAccount)] {
    state.buffers.map { ("\($0.reserve.id)", $0) }
  }

  private static func promises(_ state: PlanState) -> [(key: TaskID, value: Promise.Side)] {
    let finishes = Dictionary(state.placements.map { ($0.task, $0.finish) }) { first, _ in first }
    return state.plan.tasks.compactMap { task in
      guard let promise = task.promise, let finish = finishes[task.id] else { return nil }
      return (task.id, Promise.Side(date: promise.date, finish: finish))
    }
  }

  /// Values of the same key that differ: those that are there now, then those
  /// that are gone.
  private static func pairs<Key: Hashable, Value: Equatable>(
    _ before: [(key: Key, value: Value)], _ after: [(key: Key, value: Value)]
  ) -> [(key: Key, before: Value?, after: Value?)] {
    let old = Dictionary(before.map { ($0.key, $0.value) }) { first, _ in first }
    let kept = Set(after.map(\.key))
    return after.filter { old[$0.key] != $0.value }.map { ($0.key, old[$0.key], $0.value) }
      + before.filter { !kept.contains($0.key) }.map { ($0.key, $0.value, nil) }
  }
}
