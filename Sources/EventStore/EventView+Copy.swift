extension EventView {
  /// Copies the event out of the store, its payload checked.
  public func copy() throws(EventStoreError) -> RecordedEvent {
    RecordedEvent(
      position: position, stream: try name(of: streamID), revision: revision,
      type: try name(of: typeID), schemaVersion: schemaVersion, recorded: recorded,
      effective: effective, id: id, commandID: try commandID(), actor: try name(of: actorID),
      correlation: try correlation(), causation: causation,
      payload: try withPayload { (bytes) throws(EventStoreError) in
        bytes.array(from: 0, to: bytes.byteCount)
      })
  }
}
