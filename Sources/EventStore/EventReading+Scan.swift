public import LMDB

extension EventReading where Self: ~Copyable {
  /// Lends the events of a query one after the other, straight from the map.
  @inlinable
  public borrowing func scan<Failure: EventStoreFailure>(
    _ query: EventQuery, _ visit: (borrowing EventView) throws(Failure) -> ScanStep
  ) throws(Failure) {
    guard var cursor = try Failure.relaying(try EventCursor(query, in: snapshot)) else { return }
    while let event = try Failure.relaying(try cursor.next()) {
      if try visit(event) == .stop { return }
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
