import EventStore
import LMDB
import StoreTestSupport
import Testing

/// Runs a test on a new store and verifies the store afterwards.
func withStore(_ body: (EventStore) throws -> Void) throws {
  let directory = try TemporaryDirectory()
  let store = try EventStore.open(directory.path("store"), mode: .create)
  try body(store)
  #expect(try store.verify().problems == [])
}

/// Runs a test on the directory of a closed store with some events in it.
func withClosedStore(
  events: Int = 10, isSoundAfter: Bool = true, _ body: (String) throws -> Void
) throws {
  let directory = try TemporaryDirectory()
  let path = directory.path("store")
  try {
    let store = try EventStore.open(path, mode: .create)
    for number in 0..<events {
      try store.append("c\(number)", [event("opened")], to: "stream-\(number % 3)")
    }
  }()
  try body(path)
  if isSoundAfter {
    let store = try EventStore.open(path, mode: .readOnly)
    #expect(try store.verify().problems == [])
  }
}

func event(_ type: String, effective: Int64 = 0, payload: [UInt8] = [1, 2, 3]) -> NewEvent {
  NewEvent(id: EventID(high: 1, low: 2), type: type, effective: effective, payload: payload)
}

func stamp(_ id: String, content: [UInt8] = [], recorded: Int64 = 1000) -> CommandStamp {
  CommandStamp(id: id, content: content, actor: "ann", recorded: recorded)
}

extension EventStore {
  /// Appends events under a command of their own.
  @discardableResult
  func append(
    _ command: String, _ events: [NewEvent], to stream: String,
    expecting expected: ExpectedRevision = .any, recorded: Int64 = 1000
  ) throws(EventStoreError) -> Range<UInt64> {
    try write(command: stamp(command, recorded: recorded)) { (writer) throws(EventStoreError) in
      try writer.append(events, to: stream, expecting: expected)
      return []
    }.receipt.positions
  }

  func events(_ query: EventQuery, limit: Int = .max) throws(EventStoreError) -> [RecordedEvent] {
    try read { (reader) throws(EventStoreError) in try reader.events(query, limit: limit) }
  }

  func head() throws(EventStoreError) -> UInt64 {
    try read { (reader) throws(EventStoreError) in try reader.head() }
  }
}

/// The error of an operation, or nil if it has none.
func failure(_ operation: () throws(EventStoreError) -> Void) -> EventStoreError? {
  do {
    try operation()
    return nil
  } catch {
    return error
  }
}
