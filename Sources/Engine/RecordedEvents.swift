import ChangeControl
import EventSchema
import EventStore
import LMDB
import Projections

extension LedgerEvent {
  /// Decodes an event lent from the log.
  ///
  /// - Throws: `EngineError.damagedEvent` where name, stream or payload are
  ///   none that this engine gave out.
  init(_ view: borrowing EventView) throws(EngineError) {
    let position = view.position
    let streamName = try EngineError.relaying(try view.name(of: view.streamID))
    guard let stream = StreamName(streamName) else {
      throw .damagedEvent(position: position, reason: "it is in stream \(streamName)")
    }
    let type = try EngineError.relaying(try view.name(of: view.typeID))
    let version = view.schemaVersion
    let event = try view.withPayload { (payload) throws(EngineError) in
      do throws(SchemaError) {
        return try EventCodec.decode(name: type, version: version, payload: payload)
      } catch {
        throw EngineError.damagedEvent(position: position, reason: error.description)
      }
    }
    self.init(
      position: position, stream: stream, revision: view.revision, recorded: view.recorded,
      effective: view.effective,
      actor: try EngineError.relaying(try view.name(of: view.actorID)),
      command: try EngineError.relaying(try view.commandID()), event: event)
  }
}

extension EventReading where Self: ~Copyable {
  /// The events of a query, decoded.
  borrowing func ledgerEvents(_ query: EventQuery) throws(EngineError) -> [LedgerEvent] {
    var events: [LedgerEvent] = []
    try scan(query) { (view) throws(EngineError) in
      events.append(try LedgerEvent(view))
      return .proceed
    }
    return events
  }

  /// Where a change stands, up to a position.
  borrowing func changeState(
    _ change: ChangeID, through: UInt64 = .max
  ) throws(EngineError) -> ChangeState {
    var state = ChangeStream.initial
    let query = EventQuery(.stream(StreamName.change(change).text), through: through)
    try scan(query) { (view) throws(EngineError) in
      if case .change(let event) = try LedgerEvent(view).event {
        ChangeStream.evolve(&state, event)
      }
      return .proceed
    }
    return state
  }
}
