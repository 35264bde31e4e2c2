import EventSchema
import EventStore
import Projections

/// Projections in memory and the position they have come to.
final class Folded {
  private(set) var rows: MemoryRows
  private(set) var position: UInt64
  /// What the index over the events that were folded must hold.
  private(set) var index = IndexFingerprint()
  /// Where the fold comes out otherwise than was recorded: for each projection
  /// the first time.
  private(set) var differences: [StateDifference] = []

  /// Nothing, before the first event.
  init() {
    rows = MemoryRows()
    position = 0
  }

  /// What a snapshot kept.
  init(parts: [MemoryBox], position: UInt64) {
    rows = MemoryRows(parts: parts)
    self.position = position
  }

  /// Folds what follows, through a position; see `LogFold` for what may not be held.
  func advance(
    through end: UInt64, in store: EventStore, checks: RecordChecks,
    against recorded: RecordedStates = RecordedStates(),
    progress: (UInt64) -> Void = { _ in }
  ) throws(EngineError) {
    guard position < end else { return }
    let fold = LogFold(
      store, after: position, through: end, checks: checks, onto: rows, against: recorded)
    let outcome = try fold.run(progress: progress)
    index.add(outcome.index)
    for found in outcome.differences
    where !differences.contains(where: { $0.projection == found.projection }) {
      differences.append(found)
    }
    position = end
  }

  /// Applies what was appended since, in the transaction that reads it.
  func catchUp(
    to head: UInt64, from reading: borrowing some EventReading & ~Copyable
  ) throws(EngineError) {
    guard position < head else { return }
    for event in try reading.ledgerEvents(EventQuery(from: position + 1, through: head)) {
      do throws(ProjectionError) { try ProjectionCatalogue.apply(event, into: &rows) } catch {
        throw .damagedProjection(error)
      }
    }
    position = head
  }

  /// The image of each projection, for a snapshot.
  func images() -> [[UInt8]] {
    Workers.map(ProjectionCatalogue.all.map { rows.part(of: $0) }) {
      MemoryImage(of: $0).wireBytes()
    }
  }

  /// The rows as they stand on disk, projection by projection.
  func encoded() -> EncodedState {
    EncodedState(
      parts: Workers.map(ProjectionCatalogue.all.map { rows.part(of: $0) }) {
        EncodedState.Part(rows: $0.encoded())
      })
  }
}

extension Ledger {
  /// Projections folded from the first event through a position.
  ///
  /// `progress` is told positions that have been applied.
  func fold(
    through position: UInt64, checks: RecordChecks = .checksums,
    progress: (UInt64) -> Void = { _ in }
  ) throws(EngineError) -> Folded {
    let folded = Folded()
    try folded.advance(through: position, in: store, checks: checks, progress: progress)
    return folded
  }
}
