import ChangeControl
import EventStore
import LMDB
import Projections

extension EventReading where Self: ~Copyable {
  /// The events of a query, decoded.
  borrowing func ledgerEvents(_ query: EventQuery) throws(EngineError) -> [LedgerEvent] {
    var events: [LedgerEvent] = []
    var decoder = EventDecoder()
    try scan(query) { (view) throws(EngineError) in
      events.append(try decoder.event(view))
      return .proceed
    }
    return events
  }

  /// Where a change stands, up to a position.
  borrowing func changeState(
    _ change: ChangeID, through: UInt64 = .max
  ) throws(EngineError) -> ChangeState {
    var state = ChangeStream.initial
    var decoder = EventDecoder()
    let query = EventQuery(.stream(StreamName.change(change).text), through: through)
    try scan(query) { (view) throws(EngineError) in
      if case .change(let event) = try decoder.event(view).event {
        ChangeStream.evolve(&state, event)
      }
      return .proceed
    }
    return state
  }
}
