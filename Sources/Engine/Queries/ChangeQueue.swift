public import ChangeControl
public import Planning
public import Projections

/// The requests of the ledger, ranked as the board should take them.
public struct ChangeQueue: Query {
  /// Whether closed requests are shown as well.
  public var includesClosed: Bool
  /// For the age of requests, UTC milliseconds since 1970.
  public var now: Int64

  public init(includesClosed: Bool = false, now: Int64) {
    self.includesClosed = includesClosed
    self.now = now
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [QueueLine] {
    let lines = try EngineError.projecting { () throws(ProjectionError) in
      let entries =
        includesClosed
        ? try RegisterProjection.entries(in: reader)
        : try RegisterProjection.openEntries(in: reader)
      var revisions: [ProjectID: Int] = [:]
      for entry in entries where revisions[entry.project] == nil && entry.isOpen {
        revisions[entry.project] = try PlanProjection.revision(of: entry.project, in: reader)
      }
      return entries.map { QueueLine($0, planRevision: revisions[$0.project], now: now) }
    }
    return lines.sorted { ranks($0, before: $1) }
  }

  /// Open before closed, then as their scores have it.
  private func ranks(_ left: QueueLine, before right: QueueLine) -> Bool {
    if left.entry.isOpen != right.entry.isOpen { return left.entry.isOpen }
    return Ranking.ranks(left.key, before: right.key)
  }
}

/// One request as a line of the queue, whether it is open or closed.
public struct QueuedChange: Query {
  public var change: ChangeID
  /// For its age, UTC milliseconds since 1970.
  public var now: Int64

  public init(change: ChangeID, now: Int64) {
    self.change = change
    self.now = now
  }

  /// - Throws: `EngineError.refused` for a change that was never submitted.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> QueueLine {
    let line = try EngineError.projecting { () throws(ProjectionError) -> QueueLine? in
      guard let entry = try RegisterProjection.entry(of: change, in: reader) else { return nil }
      return QueueLine(
        entry, planRevision: try PlanProjection.revision(of: entry.project, in: reader), now: now)
    }
    guard let line else { throw .refused(.changeUnknown) }
    return line
  }
}

extension QueueLine {
  fileprivate init(_ entry: RegisterEntry, planRevision: Int?, now: Int64) {
    self.init(
      entry: entry,
      priority: Priority.matrix(urgency: entry.urgency, importance: entry.importance),
      isStale: planRevision.map(entry.isStale) ?? false, awaits: entry.awaits,
      ageInDays: Int((now - entry.submitted) / 86_400_000))
  }
}

extension RegisterEntry {
  /// Roles whose signature is awaited.
  fileprivate var awaits: [Role] {
    switch stage {
    case .evaluated: Role.allCases.filter { role in !signatures.contains { $0.role == role } }
    case .submitted, .approved, .rejected, .deferred, .rescheduled, .withdrawn: []
    }
  }
}
