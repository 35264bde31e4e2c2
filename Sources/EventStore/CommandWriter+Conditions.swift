internal import LMDB

extension CommandWriter {
  /// Throws a conflict when something relevant was appended after a position.
  ///
  /// Events of this command count as well: check before appending.
  public borrowing func require(_ condition: Unchanged) throws(EventStoreError) {
    if condition.since == .max { return }
    let from = condition.since + 1
    var found: [UInt64: Conflict.Interference] = [:]
    let sources: [EventQuery.Source] =
      condition.streams.map { .stream($0) } + condition.types.map { .type($0) }
    for source in sources {
      for event in try interference(EventQuery(source, from: from)) {
        found[event.position] = event
      }
    }
    if found.isEmpty { return }
    let sorted = found.values.sorted { $0.position < $1.position }
    throw .conflict(
      Conflict(
        expectation: .unchanged(condition),
        interfering: Array(sorted.prefix(Conflict.listLimit))))
  }

  borrowing func require(
    _ expected: ExpectedRevision, of stream: String, actual: UInt64
  ) throws(EventStoreError) {
    let known: UInt64
    switch expected {
    case .any: return
    case .noEvents: known = 0
    case .exactly(let revision): known = revision
    }
    if known == actual { return }
    let query = EventQuery(.stream(stream, fromRevision: known == .max ? known : known + 1))
    throw .conflict(
      Conflict(
        expectation: .revision(expected, stream: stream, actual: actual),
        interfering: try interference(query)))
  }

  private borrowing func interference(
    _ query: EventQuery
  ) throws(EventStoreError) -> [Conflict.Interference] {
    var found: [Conflict.Interference] = []
    try scan(query) { (event) throws(EventStoreError) in
      found.append(
        Conflict.Interference(
          position: event.position, stream: try event.name(of: event.streamID),
          type: try event.name(of: event.typeID)))
      return found.count < Conflict.listLimit ? .proceed : .stop
    }
    return found
  }
}
