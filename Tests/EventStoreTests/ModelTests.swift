import EventStore
import LMDB
import StoreTestSupport
import Testing

/// The store as a plain list, to compare with.
private struct Model {
  struct Event: Equatable {
    let stream: String
    let revision: UInt64
    let type: String
    let payload: [UInt8]
  }

  var events: [Event] = []

  func revision(of stream: String) -> UInt64 {
    UInt64(events.count { $0.stream == stream })
  }

  /// The positions that a query finds.
  func positions(_ query: EventQuery) -> [UInt64] {
    let found = events.enumerated().filter { index, event in
      let position = UInt64(index) + 1
      let matches =
        switch query.source {
        case .all: true
        case .stream(let name, let revision):
          event.stream == name && event.revision >= revision
        case .type(let name): event.type == name
        }
      return matches && query.from <= position && position <= query.through
    }.map { UInt64($0.offset) + 1 }
    return query.direction == .forward ? found : found.reversed()
  }

  func interfering(_ condition: Unchanged) -> [UInt64] {
    events.enumerated().filter { index, event in
      UInt64(index) + 1 > condition.since
        && (condition.streams.contains(event.stream) || condition.types.contains(event.type))
    }.map { UInt64($0.offset) + 1 }
  }
}

@Suite struct ModelTests {
  private let streams = ["plan/a", "change/1", "change/2", "board"]
  private let types = ["opened", "voted", "closed"]

  private func query(_ generator: inout SeededGenerator, head: UInt64) -> EventQuery {
    let source: EventQuery.Source =
      switch Int.random(in: 0..<3, using: &generator) {
      case 0: .all
      case 1:
        .stream(
          (streams + ["none"]).randomElement(using: &generator) ?? "",
          fromRevision: UInt64.random(in: 0...5, using: &generator))
      default: .type((types + ["none"]).randomElement(using: &generator) ?? "")
      }
    let isBounded = Bool.random(using: &generator)
    return EventQuery(
      source, from: UInt64.random(in: 0...head + 2, using: &generator),
      through: isBounded ? UInt64.random(in: 0...head + 2, using: &generator) : .max,
      direction: Bool.random(using: &generator) ? .forward : .backward)
  }

  private func expectation(
    _ generator: inout SeededGenerator, actual: UInt64
  ) -> ExpectedRevision {
    switch Int.random(in: 0..<5, using: &generator) {
    case 0: .noEvents
    case 1: .exactly(UInt64.random(in: 0...actual + 1, using: &generator))
    case 2: .any
    default: .exactly(actual)
    }
  }

  private func step(
    _ number: Int, _ model: inout Model, _ store: EventStore, _ generator: inout SeededGenerator
  ) throws {
    let stream = streams.randomElement(using: &generator) ?? ""
    let actual = model.revision(of: stream)
    let expected = expectation(&generator, actual: actual)
    let condition = Unchanged(
      since: UInt64.random(in: 0...UInt64(model.events.count), using: &generator),
      streams: streams.filter { _ in Int.random(in: 0..<4, using: &generator) == 0 },
      types: types.filter { _ in Int.random(in: 0..<8, using: &generator) == 0 })
    let events = (0..<Int.random(in: 0...4, using: &generator)).map { _ in
      event(
        types.randomElement(using: &generator) ?? "",
        payload: [UInt8](
          repeating: UInt8.random(in: 0...255, using: &generator),
          count: Int.random(in: 0...600, using: &generator)))
    }
    let result = Result { () throws(EventStoreError) in
      try store.write(command: stamp("c\(number)")) { (writer) throws(EventStoreError) in
        try writer.require(condition)
        try writer.append(events, to: stream, expecting: expected)
        return []
      }.receipt.positions
    }
    let head = UInt64(model.events.count)
    let interfering = model.interfering(condition)
    let isExpected =
      switch expected {
      case .any: true
      case .noEvents: actual == 0
      case .exactly(let revision): actual == revision
      }
    switch result {
    case .success(let positions):
      #expect(interfering.isEmpty && isExpected)
      #expect(positions == head + 1..<head + 1 + UInt64(events.count))
      for (offset, event) in events.enumerated() {
        model.events.append(
          Model.Event(
            stream: stream, revision: actual + 1 + UInt64(offset), type: event.type,
            payload: event.payload))
      }
    case .failure(.conflict(let conflict)):
      if interfering.isEmpty {
        #expect(!isExpected)
      } else {
        #expect(conflict.interfering.map(\.position) == Array(interfering.prefix(100)))
      }
    case .failure(let error):
      Issue.record("\(error)")
    }
  }

  @Test(arguments: [11, 12, 13, 14] as [UInt64])
  func `the store answers every query as a plain list does`(_ seed: UInt64) throws {
    try withStore { store in
      var generator = SeededGenerator(seed: seed)
      var model = Model()
      for number in 0..<150 {
        try step(number, &model, store, &generator)
      }
      let head = try store.head()
      #expect(head == UInt64(model.events.count))
      for _ in 0..<200 {
        let query = query(&generator, head: head)
        let found = try store.events(query)
        #expect(found.map(\.position) == model.positions(query), "\(query)")
      }
      let stored = try store.events(EventQuery()).map {
        Model.Event(stream: $0.stream, revision: $0.revision, type: $0.type, payload: $0.payload)
      }
      #expect(stored == model.events)
      try store.rebuildIndexes()
    }
  }
}
