import EventStore
import LMDB
import Projections

/// Folds a stretch of the log into rows in memory, on all cores.
///
/// Every batch is read in a transaction of its own: what was recorded once does not
/// change, and no old page is held for long. **The calling thread must not be
/// inside a transaction**: a write that waits to make the map larger would wait for
/// it, and keep the other threads out.
final class LogFold: Sendable {
  /// Events that are decoded at once: much more than handing them over costs, and
  /// little enough to stay in the cache of a core.
  static let usualBatch = 1024

  private let store: EventStore
  private let positions: Range<UInt64>
  private let checks: RecordChecks
  private let batch: UInt64
  private let recorded: RecordedStates
  private let state: Shared<State>

  private struct State {
    var schedule: FoldSchedule
    var events: [Int: [LedgerEvent]] = [:]
    /// Room that a batch left, for the next to be decoded into.
    var spare: [[LedgerEvent]] = []
    var boxes: [MemoryBox]
    var index = IndexFingerprint()
    /// By projection, the first difference to what was recorded.
    var differences: [StateDifference?]
    /// What went wrong first, in the order of batches, then of projections.
    var failure: (batch: Int, projection: Int, error: EngineError)?

    mutating func fail(_ batch: Int, _ projection: Int, _ error: EngineError) {
      schedule.stop(after: batch)
      if let failure, (failure.batch, failure.projection) < (batch, projection) { return }
      failure = (batch, projection, error)
    }
  }

  /// The events behind `start` through `end`, on top of what the rows hold of those
  /// before.
  init(
    _ store: EventStore, after start: UInt64, through end: UInt64, checks: RecordChecks,
    onto rows: borrowing MemoryRows, against recorded: RecordedStates = RecordedStates(),
    batch: Int = LogFold.usualBatch
  ) {
    self.store = store
    positions = start + 1..<max(end, start) + 1
    self.checks = checks
    self.batch = UInt64(batch)
    self.recorded = recorded
    let count = (positions.count + batch - 1) / batch
    state = Shared(
      State(
        schedule: FoldSchedule(
          batches: count, projections: ProjectionCatalogue.all.count, ahead: 12),
        boxes: ProjectionCatalogue.all.map { rows.part(of: $0) },
        differences: ProjectionCatalogue.all.map { _ in nil }))
  }

  /// Folds; `progress` is told positions that every projection has come to.
  ///
  /// - Returns: what the index over these events must hold, and where the fold came
  ///   out otherwise than was recorded.
  func run(
    workers: Int = Workers.available, progress: (UInt64) -> Void
  ) throws(EngineError) -> (index: IndexFingerprint, differences: [StateDifference]) {
    withoutActuallyEscaping(progress) { progress in
      let report = Report(progress)
      Workers.run(workers) { isCaller in
        self.work { if isCaller { report.call(self.position(after: $0)) } }
      }
    }
    let (failure, index, differences) = state.withLock {
      ($0.failure?.error, $0.index, $0.differences.compactMap(\.self))
    }
    if let failure { throw failure }
    // Other threads may have done the last steps.
    progress(positions.upperBound - 1)
    return (index, differences)
  }

  /// Takes step after step until none is left; the number of batches that are done
  /// is told after each.
  private func work(_ report: (Int) -> Void) {
    var decoder = EventDecoder(namesCommands: false)
    while let step = take() {
      switch step {
      case .decode(let batch):
        var decoded = Decoded(into: state.withLock { $0.spare.popLast() ?? [] })
        decoded.read(positions(of: batch), in: store, by: &decoder, checks)
        state.change { state in
          state.events[batch] = decoded.events
          state.index.add(decoded.index)
          if let error = decoded.error { state.fail(batch, .max, error) }
          _ = state.schedule.finish(step)
        }
      case .apply(let batch, let projection):
        var (events, found) = state.withLock {
          ($0.events[batch] ?? [], $0.differences[projection])
        }
        let box = state.withLock { $0.boxes[projection] }
        let error = fold(events, by: projection, into: box, &found)
        events = []
        let done: [LedgerEvent]? = state.change { state in
          state.differences[projection] = found
          if let error { state.fail(batch, projection, error) }
          return state.schedule.finish(step).flatMap { state.events.removeValue(forKey: $0) }
        }
        // What was decoded is freed here, not under the lock; its room is kept.
        if var done {
          done.removeAll(keepingCapacity: true)
          state.withLock { $0.spare.append(done) }
        }
      }
      report(state.withLock { $0.schedule.done })
    }
  }

  /// The next step; nil when all is done.
  private func take() -> FoldSchedule.Step? {
    let step = state.wait { state -> FoldSchedule.Step?? in
      if let step = state.schedule.take() { return .some(.some(step)) }
      return state.schedule.isDone ? .some(.none) : .none
    }
    return step
  }

  /// Folds the events of a batch; up to the first difference, what the rows come to
  /// is held against every state that was recorded on the way.
  private func fold(
    _ events: [LedgerEvent], by projection: Int, into box: MemoryBox,
    _ difference: inout StateDifference?
  ) -> EngineError? {
    var rest = events[...]
    do throws(ProjectionError) {
      if difference == nil, let first = events.first, let last = events.last {
        for state in recorded.states(in: first.position...last.position) {
          guard let expected = state.expected[projection] else { continue }
          let count = Int(state.after - first.position) + 1 - rest.startIndex
          try box.fold(Array(rest.prefix(count)), by: ProjectionCatalogue.all[projection])
          rest = rest.dropFirst(count)
          difference = StateDifference(projection, state, expected, box.digest())
          if difference != nil { break }
        }
      }
      try box.fold(
        rest.count == events.count ? events : Array(rest), by: ProjectionCatalogue.all[projection])
      return nil
    } catch {
      return .damagedProjection(error)
    }
  }

  private func positions(of number: Int) -> ClosedRange<UInt64> {
    let first = positions.lowerBound + UInt64(number) * batch
    return first...min(first + batch - 1, positions.upperBound - 1)
  }

  private func position(after batches: Int) -> UInt64 {
    min(positions.lowerBound - 1 + UInt64(batches) * batch, positions.upperBound - 1)
  }
}

/// A batch of the log, decoded up to its end or the first event that cannot be.
private struct Decoded {
  var events: [LedgerEvent]
  var index = IndexFingerprint()
  var error: EngineError?

  /// Into an empty list, which may have room already.
  init(into events: consuming [LedgerEvent]) {
    self.events = events
  }

  mutating func read(
    _ positions: ClosedRange<UInt64>, in store: EventStore, by decoder: inout EventDecoder,
    _ checks: RecordChecks
  ) {
    events.reserveCapacity(positions.count)
    do throws(EngineError) {
      try store.read { (reader) throws(EngineError) in
        let query = EventQuery(from: positions.lowerBound, through: positions.upperBound)
        try reader.scan(query) { (view) throws(EngineError) in
          switch checks {
          case .checksums: break
          case .hashes: try EngineError.relaying(try view.checkHash())
          }
          index.add(view)
          events.append(try decoder.event(view))
          return .proceed
        }
      }
    } catch {
      self.error = error
    }
  }
}

/// A closure that one thread alone calls.
// Unchecked because the closure is not sendable; only the calling thread calls it.
private final class Report: @unchecked Sendable {
  let call: (UInt64) -> Void

  init(_ call: @escaping (UInt64) -> Void) {
    self.call = call
  }
}
