import ChangeControl
import EventSchema
import EventStore
import Projections

/// What was recorded of a projection's rows at some time.
enum RecordedDigest: Equatable, Sendable {
  /// The lowest 64 bits of the digest, as receipts keep it.
  case mark(UInt64)
  /// All of it, as checkpoints in the log have it.
  case whole(RowDigest)

  func isOf(_ digest: RowDigest) -> Bool {
    switch self {
    case .mark(let mark): mark == digest.mark
    case .whole(let whole): whole == digest
    }
  }
}

/// What the projections came to after a command, as was recorded then.
struct RecordedState: Sendable {
  /// The first event that may have brought them there.
  let first: UInt64
  /// The last one.
  let after: UInt64
  /// In the order of the catalogue; nil where another version made the rows, or
  /// nothing is known.
  let expected: [RecordedDigest?]
}

/// All that was recorded of the projections' states, by position.
struct RecordedStates: Sendable {
  private(set) var states: [RecordedState] = []
  /// What it is held against.
  private(set) var tally = ReplayTally()
  /// Checkpoints in the log, with the positions of their events.
  private(set) var checkpoints: [(position: UInt64, checkpoint: LedgerCheckpoint)] = []

  init() {}

  /// Those of commands and checkpoints through a position.
  init(
    in reader: borrowing some EventReading & ~Copyable, through head: UInt64
  ) throws(EngineError) {
    try reader.forEachReceipt { (receipt) throws(EngineError) in
      guard let last = receipt.positions.last, last <= head else { return }
      guard let result = CommandResult(stored: receipt.result) else {
        throw .store(
          .damaged(
            position: receipt.positions.lowerBound,
            finding: "what the receipt of command \(receipt.commandID) keeps is unreadable"))
      }
      add(result, of: receipt.positions.lowerBound...last)
    }
    guard head > 0 else { return }
    let query = EventQuery(.type(EventName.ledgerCheckpointed.rawValue), through: head)
    for event in try reader.ledgerEvents(query) {
      if case .ledger(.checkpointed(let checkpoint)) = event.event {
        add(checkpoint, at: event.position)
      }
    }
    states.sort { ($0.after, $0.first) < ($1.after, $1.first) }
  }

  /// Those after one of some positions.
  func states(in positions: ClosedRange<UInt64>) -> ArraySlice<RecordedState> {
    let start = place(of: positions.lowerBound)
    return states[start..<place(of: positions.upperBound + 1)]
  }

  /// How many states are of earlier positions.
  private func place(of position: UInt64) -> Int {
    var (low, high) = (0, states.count)
    while low < high {
      let middle = (low + high) / 2
      if states[middle].after < position { low = middle + 1 } else { high = middle }
    }
    return low
  }

  private mutating func add(_ result: CommandResult, of positions: ClosedRange<UInt64>) {
    guard !result.marks.isEmpty else {
      tally.unmarked += 1
      return
    }
    let known = Array(zip(result.versions, result.marks))
    let expected = ProjectionCatalogue.all.enumerated().map {
      (place, projection) -> RecordedDigest? in
      guard place < known.count, known[place].0 == projection.version else {
        tally.incomparable[projection.name, default: 0] += 1
        return nil
      }
      return .mark(known[place].1)
    }
    tally.commands += 1
    states.append(
      RecordedState(first: positions.lowerBound, after: positions.upperBound, expected: expected))
  }

  private mutating func add(_ checkpoint: LedgerCheckpoint, at position: UInt64) {
    let expected = ProjectionCatalogue.all.map { projection -> RecordedDigest? in
      let known = checkpoint.states.first {
        $0.projection == projection.name && $0.version == projection.version
      }
      let digest = known.flatMap { RowDigest(rows: $0.rows, bytes: $0.digest.bytes) }
      if digest == nil { tally.incomparable[projection.name, default: 0] += 1 }
      return digest.map { .whole($0) }
    }
    checkpoints.append((position, checkpoint))
    tally.checkpoints += 1
    states.append(RecordedState(first: position, after: position, expected: expected))
  }
}

/// How many recorded states a fold of the log was held against.
public struct ReplayTally: Sendable, Equatable {
  /// Commands whose receipts say what the projections came to.
  public var commands = 0
  /// Commands with events whose receipts do not.
  public var unmarked = 0
  /// Checkpoints in the log.
  public var checkpoints = 0
  /// By projection, the states that another version of it recorded, which say
  /// nothing about this one.
  public var incomparable: [String: Int] = [:]
}

/// The first event from which a projection comes out otherwise than was recorded.
public struct StateDifference: Sendable, Equatable {
  public var projection: String
  /// The events of the command after which it was recorded.
  public var positions: ClosedRange<UInt64>
  /// In hexadecimal digits, 64, or the last 16 where only they were kept.
  public var recorded: String
  public var computed: String

  /// Nil where the rows are what was recorded.
  init?(
    _ projection: Int, _ state: RecordedState, _ expected: RecordedDigest, _ digest: RowDigest
  ) {
    guard !expected.isOf(digest) else { return nil }
    self.projection = ProjectionCatalogue.all[projection].name
    positions = state.first...state.after
    switch expected {
    case .mark(let mark):
      recorded = StateDifference.text(mark)
      computed = StateDifference.text(digest.mark)
    case .whole(let whole):
      recorded = "\(ContentDigest(exactly: whole.bytes))"
      computed = "\(ContentDigest(exactly: digest.bytes))"
    }
  }

  private static func text(_ mark: UInt64) -> String {
    let digits = String(mark, radix: 16)
    return String(repeating: "0", count: 16 - digits.count) + digits
  }
}
