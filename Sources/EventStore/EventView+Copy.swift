extension EventView {
  /// Copies the event out of the store, its payload checked.
  public func copy() throws(EventStoreError) -> RecordedEvent {
    try copy(
      type: try name(of: typeID), stream: try name(of: streamID), actor: try name(of: actorID))
  }

  /// Copies the event, given the names for which numbers stand in it.
  func copy(
    type: String, stream: String, actor: String
  ) throws(EventStoreError) -> RecordedEvent {
    RecordedEvent(
      position: position, stream: stream, revision: revision, type: type,
      schemaVersion: schemaVersion, recorded: recorded, effective: effective, id: id,
      commandID: try commandID(), actor: actor, correlation: try correlation(),
      causation: causation,
      payload: try withPayload { (bytes) throws(EventStoreError) in
        bytes.array(from: 0, to: bytes.byteCount)
      })
  }
}
