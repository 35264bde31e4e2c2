internal import LMDB

extension CommandWriter {
  /// Appends events to a stream and returns their positions.
  ///
  /// Throws a conflict that lists the interfering events when the stream is not
  /// as expected. Without events, only the expectation is checked.
  @discardableResult
  public mutating func append(
    _ events: [NewEvent], to stream: String, expecting expected: ExpectedRevision
  ) throws(EventStoreError) -> Range<UInt64> {
    try NameRules.requireName(stream, field: "stream")
    let known = try snapshot.names.id(of: stream)
    var revision: UInt64 = 0
    if let known { revision = try snapshot.lastRevision(of: known) }
    try require(expected, of: stream, actual: revision)
    var position = try snapshot.head()
    let first = position + 1
    if events.isEmpty { return first..<first }
    let streamID = if let known { known } else { try intern(stream) }
    let actorID = try intern(command.actor)
    for event in events {
      try Self.validate(event)
      position += 1
      revision += 1
      try store(
        RecordDraft(
          event: event, stamp: command, type: try intern(event.type), stream: streamID,
          actor: actorID, position: position, revision: revision, recorded: recorded))
    }
    return first..<position + 1
  }

  private static func validate(_ event: NewEvent) throws(EventStoreError) {
    try NameRules.requireName(event.type, field: "event type")
    if event.payload.count > Int(Int32.max) {
      throw .invalidInput(
        field: "payload of", value: event.type, rule: "it takes at most 2147483647 bytes")
    }
  }

  private mutating func store(_ draft: RecordDraft) throws(EventStoreError) {
    var position: [UInt8] = []
    position.append(littleEndian: draft.position)
    let byStream = IndexKey.stream(draft.stream, draft.revision)
    let byType = IndexKey.type(draft.type, draft.position)
    let record = draft.encode()
    let key = IntegerKey(draft.position)
    try EventStoreError.lifting(try tables.append(record, at: key, in: snapshot.tables.events))
    try EventStoreError.lifting(try tables.put(position, at: byStream, in: snapshot.tables.index))
    try EventStoreError.lifting(try tables.put([UInt8](), at: byType, in: snapshot.tables.index))
  }

  /// The number of a name, given now if it is new.
  private mutating func intern(_ name: String) throws(EventStoreError) -> NameID {
    if let id = try snapshot.names.id(of: name) { return id }
    let id = try snapshot.names.next()
    var number: [UInt8] = []
    number.append(littleEndian: id.rawValue)
    let text = Array(name.utf8)
    let table = snapshot.tables.names
    try EventStoreError.lifting(try tables.put(text, at: Names.key(id), in: table))
    try EventStoreError.lifting(try tables.put(number, at: Names.key(name), in: table))
    return id
  }
}
