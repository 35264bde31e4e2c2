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
    let revision = if let known { try snapshot.lastRevision(of: known) } else { 0 as UInt64 }
    try require(expected, of: stream, actual: revision)
    var position = try snapshot.head()
    let first = position + 1
    if events.isEmpty { return first..<first }
    let streamID = if let known { known } else { try intern(stream) }
    let actorID = try intern(command.actor)
    var ids = Array(command.id.utf8)
    let commandLength = ids.count
    ids += (command.correlation ?? "").utf8
    var row: [UInt8] = []
    var types: [NameID] = []
    for (offset, event) in events.enumerated() {
      position += 1
      let isSameType = offset > 0 && event.type == events[offset - 1].type
      let type = if isSameType { types[offset - 1] } else { try intern(event.type) }
      types.append(type)
      row.removeAll(keepingCapacity: true)
      RecordDraft(
        event: event, type: type, stream: streamID, actor: actorID, position: position,
        revision: revision + UInt64(offset) + 1, recorded: recorded,
        causation: command.causation ?? 0, ids: ids, commandLength: commandLength
      ).encode(into: &row)
      let leaf = TreeEntry.leaf(row, type: event.type, stream: stream, actor: command.actor)
      for hash in try grow(leaf, at: position) { hash.append(to: &row) }
      try EventStoreError.lifting(
        try tables.append(row, at: IntegerKey(position), in: snapshot.tables.events))
    }
    try index(types, of: streamID, behind: revision, from: first)
    return first..<position + 1
  }

  private static func validate(_ event: NewEvent) throws(EventStoreError) {
    try NameRules.requireName(event.type, field: "event type")
    if event.payload.count > Int(Int32.max) {
      throw .invalidInput(
        field: "payload of", value: event.type, rule: "it takes at most 2147483647 bytes")
    }
  }

  /// Makes the index entries of events, table region by table region.
  private mutating func index(
    _ types: [NameID], of stream: NameID, behind revision: UInt64, from first: UInt64
  ) throws(EventStoreError) {
    let table = snapshot.tables.index
    for offset in 0..<UInt64(types.count) {
      let key = IndexKey.stream(stream, revision + offset + 1)
      try EventStoreError.lifting(
        try tables.put(IndexKey.value(first + offset), at: key, in: table))
    }
    for (offset, type) in types.enumerated() {
      let key = IndexKey.type(type, first + UInt64(offset))
      try EventStoreError.lifting(try tables.put([] as [UInt8], at: key, in: table))
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

  private mutating func intern(_ name: String) throws(EventStoreError) -> NameID {
    try snapshot.names.intern(name, in: &tables)
  }
}
