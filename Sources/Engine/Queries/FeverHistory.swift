import ChangeControl
import EventSchema
public import Planning
public import Projections

/// What a buffer said after every event of its plan, oldest first.
///
/// The zones are those of the plan projection: its own fold makes them again, from the
/// events of the plan and of the policy alone.
public struct FeverHistory: Query {
  public var project: ProjectID
  public var buffer: BufferID

  public init(project: ProjectID, buffer: BufferID) {
    self.project = project
    self.buffer = buffer
  }

  /// - Throws: `EngineError.refused` for an unknown project or buffer.
  public func answer<Reader: LedgerReader & ~Copyable>(
    from reader: borrowing Reader
  ) throws(EngineError) -> [FeverRecord] {
    let now = try PlanInForce(project: project).answer(from: reader)
    guard now.buffers.contains(where: { $0.reserve.id == buffer }) else {
      throw .refused(.unknownBuffer(buffer))
    }
    var lines = Policy.standard.fever
    var rows = MemoryRows()
    var records: [FeverRecord] = []
    let events =
      try reader.events(EventSelection(.stream(.plan(project))))
      + reader.events(EventSelection(.type(EventName.policyAdopted.rawValue)))
    for event in events.sorted(by: { $0.position < $1.position }) {
      do throws(ProjectionError) {
        try PlanProjection.apply(event, into: &rows)
        if case .policy(.adopted(let policy)) = event.event {
          lines = policy.fever
          continue
        }
        guard let state = try PlanProjection.plan(of: project, in: rows),
          let account = state.buffers.first(where: { $0.reserve.id == buffer })
        else { continue }
        let track = try PlanProjection.fever(of: project, in: rows)[buffer]
        records.append(
          FeverRecord(
            position: event.position, recorded: event.recorded,
            reading: FeverReading(
              drawn: account.drawn, reserve: account.reserve, plan: state.plan, lines: lines,
              track: track)))
      } catch {
        throw .damagedProjection(error)
      }
    }
    return records
  }
}
