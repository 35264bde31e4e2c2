import EventSchema
public import EventStore
import Glibc
import LMDB
import Projections

/// Makes a ledger from the history of another one, entry by entry.
///
/// The ledger grows beside its place, in a directory named `….loading`, and is
/// moved there when it is whole and checked. What an interrupted load left there
/// is taken up again: entries that it holds are compared, not loaded.
public final class HistoryLoader {
  /// The directory in which the ledger grows.
  public let draft: String
  /// The last position that an earlier load had come to.
  public let resumedAt: UInt64
  private let ledger: Ledger
  private let place: LedgerPlace
  private var order = HistoryOrder()
  private var open: [Entry.Event] = []
  private var pending: [Entry] = []
  private var pendingIDs: Set<String> = []
  private var pendingBytes = 0

  private struct Entry {
    struct Event {
      var recorded: RecordedEvent
      var decoded: LedgerEvent
    }

    var receipt: Receipt
    var events: [Event]
    var line: Int
  }

  /// - Throws: `EngineError.store` where something stands at the place;
  ///   `EngineError.inUse` where another load is under way.
  public init(into path: String) throws(EngineError) {
    place = LedgerPlace(path: path)
    guard !place.holdsLedger else { throw place.taken }
    draft = path + ".loading"
    let begun = LedgerPlace(path: draft)
    guard !begun.isInUse else { throw .inUse(path: draft) }
    ledger =
      begun.holdsLedger
      ? try Ledger.open(at: draft, underSuspicion: true) : try Ledger.create(at: draft)
    resumedAt = try ledger.store.read { (reader) throws(EngineError) in
      try EngineError.relaying(try reader.head())
    }
  }

  /// The last position loaded or compared.
  public var position: UInt64 { order.position }

  /// Takes over the name, the key and the last signed head of the ledger whose
  /// history it is.
  public func adopt(_ other: HistoryFrame.Provenance, line: Int) throws(EngineError) {
    let known = try ledger.head().origin
    guard resumedAt == 0 || known == other.origin else {
      throw differs(line, "the name of the ledger, \(other.origin),")
    }
    guard let identity = LedgerIdentity(other) else {
      throw .contradiction(line: line, finding: "the ledger has no readable name, key or head")
    }
    try ledger.store.maintain { (writer) throws(EngineError) in try identity.note(in: &writer) }
  }

  /// The root of the tree over the events that are stored.
  func root() throws(EngineError) -> TreeHash { try ledger.head().root }

  /// Takes the next event; `line` is where it was read.
  public func take(_ event: RecordedEvent, line: Int) throws(EngineError) {
    if let finding = order.follow(event) { throw .contradiction(line: line, finding: finding) }
    let decoded: LedgerEvent
    do throws(EngineError) {
      decoded = try LedgerEvent(event)
    } catch {
      if case .damagedEvent(_, let reason) = error {
        throw .contradiction(line: line, finding: "the event does not decode: \(reason)")
      }
      if case .unknownEvent(_, let reason) = error {
        throw .contradiction(
          line: line, finding: "the event cannot be read: \(reason.dropLast())")
      }
      throw error
    }
    if event.position <= resumedAt {
      let known = try ledger.store.read { (reader) throws(EngineError) in
        try EngineError.relaying(try reader.event(at: event.position))
      }
      guard known == event else { throw differs(line, "event \(event.position)") }
    }
    open.append(Entry.Event(recorded: event, decoded: decoded))
  }

  /// Takes the end of the command whose events came last, or one without events.
  public func close(_ receipt: Receipt, line: Int) throws(EngineError) {
    if let finding = order.close(receipt) { throw .contradiction(line: line, finding: finding) }
    let events = open
    open = []
    guard events.map(\.recorded.position) == Array(receipt.positions) else {
      throw .contradiction(
        line: line, finding: "command \(receipt.commandID) lists other events than came before it")
    }
    let known = try ledger.store.read { (reader) throws(EngineError) in
      try EngineError.relaying(try reader.receipt(forCommand: receipt.commandID))
    }
    if receipt.positions.lowerBound <= resumedAt || (known != nil && receipt.positions.isEmpty) {
      guard known == receipt else { throw differs(line, "command \(receipt.commandID)") }
      return
    }
    guard known == nil, pendingIDs.insert(receipt.commandID).inserted else {
      throw .contradiction(line: line, finding: "command \(receipt.commandID) comes a second time")
    }
    pending.append(Entry(receipt: receipt, events: events, line: line))
    pendingBytes += events.reduce(0) { $0 + $1.recorded.payload.count }
    if pending.count >= Self.batch || pendingBytes >= Self.batchBytes { try flush() }
  }

  /// Stores what is still to be stored, checks everything, and moves the ledger
  /// to its place.
  ///
  /// - Throws: `EngineError.unsound` where the ledger is not what its log says.
  public func finish(
    progress: (_ done: UInt64, _ total: UInt64) -> Void = { _, _ in }
  ) throws(EngineError) -> Verification {
    try flush()
    guard order.position >= resumedAt else {
      throw .contradiction(
        line: 0, finding: "\(draft) goes on to position \(resumedAt), the file does not")
    }
    let found = try ledger.verify(progress: progress)
    guard found.isWhole else { throw .unsound(path: draft, findings: found.findings) }
    try place.settle(draft)
    return found
  }

  /// Commands, and bytes of payload, in one transaction.
  private static let batch = 1000
  private static let batchBytes = 16 << 20

  /// Stores complete commands, in one transaction.
  public func flush() throws(EngineError) {
    guard !pending.isEmpty else { return }
    var reached = 0
    do throws(EngineError) {
      let commands = pending.map {
        RecordedCommand(receipt: $0.receipt, events: $0.events.map(\.recorded))
      }
      try ledger.store.replicate(commands) { (writer, index) throws(EngineError) in
        reached = index
        try ledger.project(pending[index].events.map(\.decoded), into: &writer)
      }
    } catch {
      if case .store(.storage) = error { throw error }
      throw .contradiction(line: pending[reached].line, finding: error.sentence)
    }
    pending = []
    pendingIDs = []
    pendingBytes = 0
  }

  private func differs(_ line: Int, _ subject: String) -> EngineError {
    .contradiction(line: line, finding: "\(subject) differs from what \(draft) holds")
  }
}

@available(*, unavailable)
extension HistoryLoader: Sendable {}

extension Ledger {
  /// Brings the live projections forward by events that were just appended.
  fileprivate func project(
    _ events: [LedgerEvent], into writer: inout CommandWriter
  ) throws(EngineError) {
    guard let last = events.last else { return }
    let generation = try Generation.live(in: writer)
    let table = try EngineError.lifting(try writer.tables.table(named: generation.table))
    var rows = CommandRows(writer, table: table)
    do throws(EngineError) {
      try rows.begin()
      try EngineError.projecting { () throws(ProjectionError) in
        for event in events { try ProjectionCatalogue.apply(event, into: &rows) }
      }
      try rows.settle(at: last.position)
      writer = rows.release()
    } catch {
      writer = rows.release()
      throw error
    }
  }
}
