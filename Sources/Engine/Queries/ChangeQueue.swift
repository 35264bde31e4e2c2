import ChangeControl
import Planning
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
    let entries: [RegisterEntry]
    var revisions: [String: Int] = [:]
    do {
      entries = try RegisterProjection.entries(in: reader)
      for project in Set(entries.map(\.project.text)) {
        revisions[project] = try PlanProjection.revision(of: ProjectID(project), in: reader)
      }
    } catch {
      throw .damagedProjection(error)
    }
    return entries.filter { includesClosed || $0.isOpen }
      .map { entry in
        QueueLine(
          entry: entry,
          priority: Priority.matrix(urgency: entry.urgency, importance: entry.importance),
          isStale: revisions[entry.project.text].map(entry.isStale) ?? false,
          awaits: entry.awaits, ageInDays: Int((now - entry.submitted) / 86_400_000))
      }
      .sorted { ranks($0, before: $1) }
  }

  /// Open before closed, higher priority first, then the older.
  private func ranks(_ left: QueueLine, before right: QueueLine) -> Bool {
    if left.entry.isOpen != right.entry.isOpen { return left.entry.isOpen }
    if left.priority != right.priority { return left.priority > right.priority }
    return left.entry.number < right.entry.number
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
