import ChangeControl
import EventSchema
import Planning
public import Projections

/// What was recorded of requests in one review cycle.
public struct CycleRecords: Query {
  /// The number of the cycle; the one that is open where nil.
  public var cycle: Int?
  /// UTC milliseconds since 1970.
  public var now: Int64

  public init(cycle: Int? = nil, now: Int64) {
    self.cycle = cycle
    self.now = now
  }

  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> CycleRecord {
    let charter = try CharterInForce().answer(from: reader)
    let cycles = (charter.policy ?? .standard).cycle
    let number = cycle ?? cycles.number(at: PlanTime(milliseconds: now))
    let (opens, closes) = (cycles.opening(of: number), cycles.opening(of: number + 1))
    return CycleRecord(
      cycle: number, opens: opens, closes: closes, board: charter.board,
      items: try CycleRecords.items(in: opens..<closes, from: reader))
  }

  /// What happened to requests in a time, in the order in which they were submitted.
  static func items<Reader: LedgerReader & ~Copyable>(
    in span: Range<PlanTime>, from reader: borrowing Reader
  ) throws(EngineError) -> [CycleRecord.Item] {
    let lines = try ChangeQueue(includesClosed: true, now: 0).answer(from: reader)
    var items: [CycleRecord.Item] = []
    for entry in lines.map(\.entry).sorted(by: { $0.number < $1.number }) {
      // A request that has been left alone since before holds nothing of the time.
      guard PlanTime(milliseconds: entry.changed) >= span.lowerBound,
        PlanTime(milliseconds: entry.submitted) < span.upperBound
      else { continue }
      let item = try item(entry, span, from: reader)
      if item.isTouched { items.append(item) }
    }
    return items
  }

  private static func item<Reader: LedgerReader & ~Copyable>(
    _ entry: RegisterEntry, _ span: Range<PlanTime>, from reader: borrowing Reader
  ) throws(EngineError) -> CycleRecord.Item {
    var item = CycleRecord.Item(
      change: entry.change, title: entry.title, project: entry.project,
      department: entry.department, requester: entry.requester)
    var evaluation: Evaluation?
    for event in try reader.events(EventSelection(.stream(.change(entry.change)))) {
      guard case .change(let changeEvent) = event.event else { continue }
      if case .evaluated(let record) = changeEvent { evaluation = record.evaluation }
      guard span.contains(PlanTime(milliseconds: event.recorded)) else { continue }
      switch changeEvent {
      case .submitted: item.wasSubmitted = true
      case .voted(let vote): item.votes.append(vote)
      case .approved(let decision), .rejected(let decision), .deferred(let decision):
        item.decision = decision
        item.effect = evaluation.flatMap { CycleRecord.Effect(decision, $0) }
      case .rescheduled: item.wasCarriedOut = true
      case .withdrawn: item.wasWithdrawn = true
      case .revised, .evaluated, .abstained, .ranked, .reviewed: break
      }
    }
    return item
  }
}

extension CycleRecord.Item {
  fileprivate var isTouched: Bool {
    wasSubmitted || wasCarriedOut || wasWithdrawn || !votes.isEmpty || decision != nil
  }
}

extension CycleRecord.Effect {
  fileprivate init?(_ decision: Decision, _ evaluation: Evaluation) {
    guard case .approve(let kind) = decision.choice, let option = evaluation.option(kind) else {
      return nil
    }
    self.init(
      finishBefore: option.finishBefore, finishAfter: option.finishAfter,
      drawn: option.bufferDrawn)
  }
}
