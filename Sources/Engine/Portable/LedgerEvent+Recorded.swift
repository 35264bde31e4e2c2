import ChangeControl
import EventSchema
import EventStore
import Projections

extension LedgerEvent {
  /// Decodes an event that was copied out of a store.
  ///
  /// - Throws: `EngineError.damagedEvent` where name, stream or payload are
  ///   none that this engine gave out.
  init(_ recorded: RecordedEvent) throws(EngineError) {
    guard let stream = StreamName(recorded.stream) else {
      throw .damagedEvent(
        position: recorded.position, reason: "it is in stream \(recorded.stream)")
    }
    let event: DomainEvent
    do throws(SchemaError) {
      event = try EventCodec.decode(
        name: recorded.type, version: recorded.schemaVersion, payload: recorded.payload)
    } catch {
      throw EngineError(error, at: recorded.position)
    }
    self.init(
      position: recorded.position, stream: stream, revision: recorded.revision,
      recorded: recorded.recorded, effective: recorded.effective, actor: recorded.actor,
      command: recorded.commandID, event: event)
  }
}
