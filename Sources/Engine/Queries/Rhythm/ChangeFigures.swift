import ChangeControl
import Planning
public import Projections

/// Figures of how requests fare: all first, then by department.
public struct ChangeFigures: Query {
  /// Only what was recorded in this cycle; all where nil.
  public var cycle: Int?

  public init(cycle: Int? = nil) {
    self.cycle = cycle
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [ChangeMetrics] {
    let cycles = (try CharterInForce().answer(from: reader).policy ?? .standard).cycle
    let span = cycle.map { cycles.opening(of: $0)..<cycles.opening(of: $0 + 1) }
    var all = ChangeMetrics(department: nil)
    var departments: [String: ChangeMetrics] = [:]
    for line in try ChangeQueue(includesClosed: true, now: 0).answer(from: reader) {
      let entry = line.entry
      let events = try reader.events(EventSelection(.stream(.change(entry.change))))
      var mine = departments[entry.department] ?? ChangeMetrics(department: entry.department)
      mine.count(events, within: span)
      departments[entry.department] = mine
      all.count(events, within: span)
    }
    return ([all] + departments.values.sorted { ($0.department ?? "") < ($1.department ?? "") })
      .map { metrics in
        var metrics = metrics
        metrics.leadTimes.sort()
        return metrics
      }
  }
}

extension ChangeMetrics {
  /// Counts what happened to one request.
  fileprivate mutating func count(_ events: [LedgerEvent], within span: Range<PlanTime>?) {
    var revision = 0
    var evaluated = 0
    var isDecided = false
    for event in events {
      guard case .change(let changeEvent) = event.event else { continue }
      let counts = span?.contains(PlanTime(milliseconds: event.recorded)) ?? true
      switch changeEvent {
      case .submitted:
        revision += 1
        if counts { submitted += 1 }
      case .revised: revision += 1
      case .evaluated:
        if counts {
          evaluations += 1
          if evaluated == revision { repeated += 1 }
        }
        evaluated = revision
      case .approved: decide(&isDecided, \.approved, events, event, counts)
      case .rejected: decide(&isDecided, \.rejected, events, event, counts)
      case .deferred: decide(&isDecided, \.deferred, events, event, counts)
      case .rescheduled: if counts { carriedOut += 1 }
      case .withdrawn: if counts { withdrawn += 1 }
      case .voted, .abstained, .ranked, .reviewed: break
      }
    }
  }

  private mutating func decide(
    _ isDecided: inout Bool, _ outcome: WritableKeyPath<ChangeMetrics, Int>,
    _ events: [LedgerEvent], _ event: LedgerEvent, _ counts: Bool
  ) {
    if counts {
      self[keyPath: outcome] += 1
      if !isDecided, let first = events.first { leadTimes.append(event.recorded - first.recorded) }
    }
    isDecided = true
  }
}
