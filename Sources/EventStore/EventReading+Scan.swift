public import LMDB

extension EventReading where Self: ~Copyable {
  /// Lends the events of a query one after the other, straight from the map.
  public borrowing func scan<Failure: EventStoreFailure>(
    _ query: EventQuery, _ visit: (borrowing EventView) throws(Failure) -> ScanStep
  ) throws(Failure) {
    if query.from > query.through { return }
    let snapshot = snapshot
    switch query.source {
    case .all:
      let range = KeyRange.integers(query.from...query.through)
      try snapshot.view.scan(snapshot.tables.events, range, query.direction) {
        (key, value) throws(Failure) in
        try snapshot.lend(value, at: IntegerKey(key).value, to: visit)
      }
    case .stream(let name, let revision):
      guard let stream = try Failure.relaying(try snapshot.names.id(of: name)) else { return }
      let revisions = try Failure.relaying(
        try snapshot.revisions(of: stream, from: revision, within: query.from...query.through))
      guard let revisions else { return }
      let range = KeyRange(
        lower: .including(IndexKey.stream(stream, revisions.lowerBound)),
        upper: .including(IndexKey.stream(stream, revisions.upperBound)))
      try snapshot.scanIndex(range, query.direction, visit) { (_, value) throws(EventStoreError) in
        try EventSnapshot.position(value)
      }
    case .type(let name):
      guard let type = try Failure.relaying(try snapshot.names.id(of: name)) else { return }
      let range = KeyRange(
        lower: .including(IndexKey.type(type, query.from)),
        upper: .including(IndexKey.type(type, query.through)))
      try snapshot.scanIndex(range, query.direction, visit) { (key, _) throws(EventStoreError) in
        IndexKey.number(key)
      }
    }
  }

  /// Copies the events of a query, at most as many as the limit says.
  public borrowing func events(
    _ query: EventQuery, limit: Int = .max
  ) throws(EventStoreError) -> [RecordedEvent] {
    var events: [RecordedEvent] = []
    if limit <= 0 { return events }
    try scan(query) { (event) throws(EventStoreError) in
      events.append(try event.copy())
      return events.count < limit ? .proceed : .stop
    }
    return events
  }
}
