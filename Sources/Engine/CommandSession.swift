import ChangeControl
import EventSchema
import EventStore
import Planning
import Projections

/// One command inside its write transaction: reads state, records events, and
/// brings every projection forward by them.
struct CommandSession: ~Copyable {
  var rows: CommandRows
  let context: CommandContext
  let recentPlans: RecentPlans
  private(set) var recorded: [LedgerEvent] = []

  init(
    _ rows: consuming CommandRows, _ context: CommandContext, _ recentPlans: RecentPlans
  ) {
    self.rows = rows
    self.context = context
    self.recentPlans = recentPlans
  }

  consuming func release() -> CommandRows { rows }

  func charter() throws(EngineError) -> Charter {
    do throws(ProjectionError) { return try CharterProjection.charter(in: rows) } catch {
      throw .damagedProjection(error)
    }
  }

  func plan(of project: ProjectID) throws(EngineError) -> PlanState {
    let digest = rows.state(of: PlanProjection.self)
    if let known = recentPlans.plan(of: project, at: digest) { return known }
    let state: PlanState?
    do throws(ProjectionError) { state = try PlanProjection.plan(of: project, in: rows) } catch {
      throw .damagedProjection(error)
    }
    guard let state else { throw .refused(.planUnknown(project)) }
    recentPlans.keep(state, at: digest)
    return state
  }

  func hasPlan(of project: ProjectID) throws(EngineError) -> Bool {
    do throws(ProjectionError) {
      return try PlanProjection.revision(of: project, in: rows) != nil
    } catch {
      throw .damagedProjection(error)
    }
  }

  /// The number the next request gets.
  func nextChangeNumber() throws(EngineError) -> UInt64 {
    do throws(ProjectionError) {
      return try RegisterProjection.lastNumber(in: rows) + 1
    } catch {
      throw .damagedProjection(error)
    }
  }

  func planRevision(of project: ProjectID) throws(EngineError) -> Int {
    let revision: Int?
    do throws(ProjectionError) {
      revision = try PlanProjection.revision(of: project, in: rows)
    } catch {
      throw .damagedProjection(error)
    }
    guard let revision else { throw .refused(.planUnknown(project)) }
    return revision
  }

  func change(_ change: ChangeID) throws(EngineError) -> ChangeState {
    try rows.writer.changeState(change)
  }

  /// The facts a decision about a change rests on.
  func facts(for file: ChangeFile) throws(EngineError) -> ChangeStream.Facts {
    let charter = try charter()
    return ChangeStream.Facts(
      planRevision: try planRevision(of: file.request.project), board: charter.board,
      policy: charter.policy ?? .standard, now: context.planTime,
      signatures: try signatures(charter.keys))
  }

  /// What signatures are held against.
  func signatures(_ keys: KeyRing) throws(EngineError) -> SignatureCheck {
    SignatureCheck(in: try LedgerIdentity.origin(in: rows.writer), keys)
  }

  /// Appends events to a stream and applies them to every projection.
  mutating func record(_ events: [DomainEvent], in stream: StreamName) throws(EngineError) {
    guard !events.isEmpty else { return }
    let moment = rows.writer.recorded
    var drafts: [NewEvent] = []
    for (offset, event) in events.enumerated() {
      let encoded = EventCodec.encode(event)
      drafts.append(
        NewEvent(
          id: EventID(
            command: context.id, index: recorded.count + offset, milliseconds: moment),
          type: encoded.name.rawValue, schemaVersion: encoded.version, effective: context.now,
          payload: encoded.payload))
    }
    let before = try EngineError.relaying(try rows.writer.lastRevision(of: stream.text))
    let positions = try EngineError.relaying(
      try rows.writer.append(drafts, to: stream.text, expecting: .exactly(before)))
    for (offset, event) in events.enumerated() {
      let entry = LedgerEvent(
        position: positions.lowerBound + UInt64(offset), stream: stream,
        revision: before + UInt64(offset) + 1, recorded: moment, effective: context.now,
        actor: context.actor, command: context.id, event: event)
      do throws(ProjectionError) { try ProjectionCatalogue.apply(entry, into: &rows) } catch {
        throw .damagedProjection(error)
      }
      recorded.append(entry)
    }
  }
}
