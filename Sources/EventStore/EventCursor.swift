internal import LMDB

/// A walk over the events of a query.
///
/// It is not generic, so that all of a step but the visit is compiled once, here.
@usableFromInline
struct EventCursor: ~Copyable {
  /// What the entries walked over are, and how they lead to events.
  private enum Entries {
    case log
    /// Index entries, with the position in the value.
    case revisions
    /// Index entries, with the position in the key.
    case types
  }

  private let snapshot: EventSnapshot
  /// Those of the snapshot, as views take them.
  private let names: Unmanaged<Names>
  private let entries: Entries
  private var cursor: RangeCursor

  /// Nil where no event can be meant.
  @usableFromInline
  init?(_ query: EventQuery, in snapshot: EventSnapshot) throws(EventStoreError) {
    guard let (entries, range) = try Self.plan(query, in: snapshot) else { return nil }
    let table = entries == .log ? snapshot.tables.events : snapshot.tables.index
    cursor = try EventStoreError.lifting(
      try RangeCursor(table, in: snapshot.view.handle, range, query.direction))
    self.snapshot = snapshot
    names = .passUnretained(snapshot.names)
    self.entries = entries
  }

  /// The next event, which the snapshot's transaction must outlive.
  @usableFromInline
  mutating func next() throws(EventStoreError) -> EventView? {
    let found: RangeCursor.Entry?
    do { found = try cursor.next() } catch { throw EventStoreError(error) }
    guard let entry = found else { return nil }
    switch entries {
    case .log:
      let position = entry.key.loadUnaligned(as: UInt64.self)
      return try EventView(entry.value, at: position, names: names)
    case .revisions: return try event(at: try EventSnapshot.position(entry.value.bytes))
    case .types: return try event(at: IndexKey.number(entry.key.bytes))
    }
  }

  private func event(at position: UInt64) throws(EventStoreError) -> EventView {
    guard let record = try snapshot.record(at: position) else {
      throw .damaged(
        position: position, finding: "the index points to an event that is missing")
    }
    return try EventView(record, at: position, names: names)
  }

  private static func plan(
    _ query: EventQuery, in snapshot: EventSnapshot
  ) throws(EventStoreError) -> (Entries, KeyRange)? {
    if query.from > query.through { return nil }
    switch query.source {
    case .all: return (.log, .integers(query.from...query.through))
    case .stream(let name, let revision):
      guard let stream = try snapshot.names.id(of: name),
        let revisions = try snapshot.revisions(
          of: stream, from: revision, within: query.from...query.through)
      else { return nil }
      let range = KeyRange(
        lower: .including(IndexKey.stream(stream, revisions.lowerBound)),
        upper: .including(IndexKey.stream(stream, revisions.upperBound)))
      return (.revisions, range)
    case .type(let name):
      guard let type = try snapshot.names.id(of: name) else { return nil }
      let range = KeyRange(
        lower: .including(IndexKey.type(type, query.from)),
        upper: .including(IndexKey.type(type, query.through)))
      return (.types, range)
    }
  }
}
