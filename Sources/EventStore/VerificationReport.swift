/// What a walk through the whole store has found.
public struct VerificationReport: Sendable, Equatable {
  /// A contradiction in what is stored.
  public struct Problem: Sendable, Equatable {
    /// What part of the store is affected.
    public enum Part: Sendable, Equatable {
      /// An event is missing, unreadable or out of order.
      case events
      /// A hash of the Merkle tree is wrong, or a record or name below it.
      case tree
      /// A name does not lead to its number and back.
      case names
      /// A receipt and its events contradict each other.
      case commands
      /// An index entry is missing or wrong: rebuild the indexes.
      case index
      /// A note of the layer above is not as it was noted.
      case meta
      /// LMDB could not read on.
      case storage
    }

    public let part: Part
    /// The position of the event concerned, if it is one.
    public let position: UInt64?
    public let finding: String
  }

  /// The position of the last event.
  public internal(set) var head: UInt64 = 0

  /// The root of the Merkle tree over the events; nil where they could not all be
  /// read.
  public internal(set) var root: TreeHash?

  /// What was found, in the order of the walk, at most 1,000 problems.
  public private(set) var problems: [Problem] = []

  /// How many problems there are, listed or not.
  public private(set) var problemCount = 0

  public var isSound: Bool { problemCount == 0 }

  private static let listLimit = 1000

  mutating func note(_ part: Problem.Part, at position: UInt64? = nil, _ finding: String) {
    problemCount += 1
    if problems.count < Self.listLimit {
      problems.append(Problem(part: part, position: position, finding: finding))
    }
  }

  /// Notes an error that a check ran into.
  mutating func note(
    _ part: Problem.Part, at position: UInt64? = nil, error: EventStoreError
  ) {
    switch error {
    case .damaged(let found, let finding): note(part, at: found ?? position, finding)
    default: note(.storage, at: position, error.description)
    }
  }
}
