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
    for event in events { try Self.validate(event) }
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
      position += 1
      revision += 1
      try store(
        RecordDraft(
          event: event, stamp: command, type: try intern(event.type), stream: streamID,
          actor: actorID, position: position, revision: revision, recorded: recorded),
        in: stream)
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

  private mutating func store(_ draft: RecordDraft, in stream: String) throws(EventStoreError) {
    var row = draft.encode()
    let entry = TreeEntry.bytes(
      row, type: draft.event.type, stream: stream, actor: command.actor)
    for hash in try grow(.leaf(entry), at: draft.position) { hash.append(to: &row) }
    let key = IntegerKey(draft.position)
    try EventStoreError.lifting(try tables.append(row, at: key, in: snapshot.tables.events))
    let entries = IndexKey.entries(
      stream: draft.stream, revision: draft.revision, type: draft.type, position: draft.position)
    for entry in entries {
      try EventStoreError.lifting(
        try tables.put(entry.value, at: entry.key, in: snapshot.tables.index))
    }
  }

  /// Adds a leaf to the tree and returns the hashes that it completes.
  private mutating func grow(
    _ leaf: TreeHash, at position: UInt64
  ) throws(EventStoreError) -> [TreeHash] {
    var tree = if let known = frontier { known } else { try snapshot.frontier(size: position - 1) }
    frontier = nil
    let completed = tree.append(leaf)
    frontier = tree
    return completed
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
