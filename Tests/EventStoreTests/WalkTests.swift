import EventStore
import LMDB
import StoreTestSupport
import Testing

/// Random steps at a store beside a plain model of it: commands that are given once
/// or again, that fail half-way, that change tables; reopening; rebuilding.
@Suite struct WalkTests {
  @Test(arguments: 31...42 as ClosedRange<UInt64>)
  func `a store does what a plain model of it does`(seed: UInt64) throws {
    var generator = SeededGenerator(seed: seed)
    var steps = (0..<80).map { StoreStep(number: $0, &generator) }
    guard var finding = try StoreWalk.finding(steps) else { return }
    for index in steps.indices.reversed() {
      var fewer = steps
      fewer.remove(at: index)
      if let same = try StoreWalk.finding(fewer) { (steps, finding) = (fewer, same) }
    }
    Issue.record("seed \(seed): \(finding), after \(steps)")
  }
}

/// One step, with everything that it needs.
enum StoreStep {
  struct Command {
    var id: String
    var stream: String
    var expected: ExpectedRevision
    var types: [String]
    /// A row of a table of the layer above, changed with it.
    var row: UInt8
  }

  case give(Command)
  /// The command at an index, modulo how many there are, once more.
  case repeatGiven(Int)
  /// Its id with other content.
  case reuse(Int)
  /// A command whose closure fails when it has done all its work.
  case fail(Command)
  case reopen
  case rebuildIndexes

  init(number: Int, _ generator: inout SeededGenerator) {
    let kind = generator.next() % 16
    let index = Int(generator.next() % 100)
    let revision = generator.next() % 6
    let command = Command(
      id: "c\(number)", stream: ["a", "b", "c"][index % 3],
      expected: [.any, .any, .noEvents, .exactly(revision)][Int(generator.next() % 4)],
      types: (0..<generator.next() % 4).map { "type-\($0 &+ revision)" }, row: UInt8(index))
    self =
      switch kind {
      case 0: .reopen
      case 1: .rebuildIndexes
      case 2, 3: .repeatGiven(index)
      case 4: .reuse(index)
      case 5, 6: .fail(command)
      default: .give(command)
      }
  }
}

private struct StoreWalk {
  let path: String
  var store: EventStore?
  var streams: [String] = []
  var types: [String] = []
  var given: [(StoreStep.Command, Receipt)] = []
  var row: UInt8?

  private enum Stop: EventStoreFailure {
    case store(EventStoreError)
    case onPurpose

    init(_ error: EventStoreError) { self = .store(error) }
  }

  /// What the store does otherwise than the model; nil for nothing.
  static func finding(_ steps: [StoreStep]) throws -> String? {
    let directory = try TemporaryDirectory()
    var walk = StoreWalk(path: directory.path("store"))
    walk.store = try EventStore.open(walk.path, mode: .create)
    for (index, step) in steps.enumerated() {
      do {
        if let finding = try walk.take(step) { return "step \(index): \(finding)" }
        if let finding = try walk.compare() { return "after step \(index): \(finding)" }
      } catch {
        return "step \(index): \(error)"
      }
    }
    return nil
  }

  private mutating func take(_ step: StoreStep) throws -> String? {
    switch step {
    case .reopen:
      store = nil
      store = try EventStore.open(path, mode: .readWrite)
    case .rebuildIndexes: try store?.rebuildIndexes()
    case .give(let command): return try give(command)
    case .fail(let command):
      do throws(Stop) {
        _ = try carryOut(command, failing: true)
        return "a command succeeded that fails"
      } catch {
        if case .store(let error) = error, !isConflict(error, for: command) { return "\(error)" }
      }
    case .repeatGiven(let index):
      guard !given.isEmpty else { return nil }
      let (command, receipt) = given[index % given.count]
      let outcome = try carryOut(command, failing: true)
      guard outcome.isRepetition, outcome.receipt == receipt else { return "another receipt" }
    case .reuse(let index):
      guard !given.isEmpty else { return nil }
      let (command, receipt) = given[index % given.count]
      do throws(Stop) {
        _ = try carryOut(command, content: [1], failing: false)
        return "an id was accepted for other content"
      } catch {
        guard case .store(.commandReused(command.id, receipt.positions)) = error else {
          return "\(error)"
        }
      }
    }
    return nil
  }

  private mutating func give(_ command: StoreStep.Command) throws -> String? {
    let head = UInt64(streams.count)
    do throws(Stop) {
      guard let outcome = try carryOut(command, failing: false) as CommandOutcome? else {
        return nil
      }
      guard isExpected(command) else { return "a wrong revision was accepted" }
      let end = head + 1 + UInt64(command.types.count)
      guard outcome.receipt.positions == head + 1..<end else { return "other positions" }
      streams += command.types.map { _ in command.stream }
      types += command.types
      row = command.row
      given.append((command, outcome.receipt))
    } catch {
      guard case .store(let error) = error, isConflict(error, for: command) else {
        return "\(error)"
      }
    }
    return nil
  }

  private func carryOut(
    _ command: StoreStep.Command, content: [UInt8] = [], failing: Bool
  ) throws(Stop) -> CommandOutcome {
    guard let store else { throw .onPurpose }
    return try store.write(command: stamp(command.id, content: content)) { (writer) throws(Stop) in
      let table: Table
      do throws(LMDBError) {
        table = try writer.tables.table(named: "layer", create: true)
        try writer.tables.put([command.row], at: [1], in: table)
      } catch { throw Stop(EventStoreError(error)) }
      do throws(EventStoreError) {
        try writer.append(
          command.types.map { event($0) }, to: command.stream, expecting: command.expected)
      } catch { throw Stop(error) }
      if failing { throw .onPurpose }
      return []
    }
  }

  private func isExpected(_ command: StoreStep.Command) -> Bool {
    let actual = UInt64(streams.count { $0 == command.stream })
    return switch command.expected {
    case .any: true
    case .noEvents: actual == 0
    case .exactly(let revision): actual == revision
    }
  }

  private func isConflict(_ error: EventStoreError, for command: StoreStep.Command) -> Bool {
    if case .conflict = error { !isExpected(command) } else { false }
  }

  /// Holds every way of reading against the model.
  private func compare() throws -> String? {
    guard let store else { return "closed" }
    let report = try store.verify()
    guard report.isSound else { return "\(report.problems)" }
    let events = try store.events(EventQuery())
    guard events.map(\.stream) == streams, events.map(\.type) == types else {
      return "other events"
    }
    for stream in ["a", "b", "c"] {
      let found = try store.events(EventQuery(.stream(stream))).map(\.position)
      guard found == events.filter({ $0.stream == stream }).map(\.position) else {
        return "stream \(stream) is \(found)"
      }
    }
    for type in Set(types) {
      let found = try store.events(EventQuery(.type(type))).map(\.position)
      guard found == events.filter({ $0.type == type }).map(\.position) else {
        return "type \(type) is \(found)"
      }
    }
    guard let row else { return nil }
    let table = try store.table(named: "layer")
    let found = try store.read { (reader) throws(EventStoreError) in
      try EventStoreError.lifting(try reader.tables.value(at: [1] as [UInt8], in: table))
    }
    return found == [row] ? nil : "the row is \(found ?? [])"
  }
}
